(window.docgenRuns=window.docgenRuns||{})["strays-in-time-wait"]=[
[0,"TIME-WAIT",{"18":"expires at 241.000 s"}],
[0,"TIME-WAIT",{}]
];
