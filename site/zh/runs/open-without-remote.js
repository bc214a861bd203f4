(window.docgenRuns=window.docgenRuns||{})["open-without-remote"]=[
[0,"CLOSED",{}],
[0,"LISTEN",{"0":"65535","1":"0","2":"true","3":"false"}],
[0,"LISTEN",{}]
];
