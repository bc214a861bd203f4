(window.docgenRuns=window.docgenRuns||{})["calls-in-closed"]=[
[0,"CLOSED",{}],
[0,"CLOSED",{}],
[0,"CLOSED",{}],
[0,"CLOSED",{}],
[0,"CLOSED",{}]
];
