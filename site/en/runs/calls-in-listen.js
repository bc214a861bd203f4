(window.docgenRuns=window.docgenRuns||{})["calls-in-listen"]=[
[1,"LISTEN",{"0":"65535","1":"0","2":"true","3":"false"}],
[1,"LISTEN",{}],
[1,"LISTEN",{}],
[1,"LISTEN",{}],
[1,"LISTEN",{}],
[1,"LISTEN",{}]
];
