(window.docgenRuns=window.docgenRuns||{})["strays-in-time-wait"]=[
[0,"TIME-WAIT",{"18":"241.000 秒到期"}],
[0,"TIME-WAIT",{}]
];
