(window.docgenRuns=window.docgenRuns||{})["listening-again"]=[
[1,"LISTEN",{"0":"false","1":"false","2":"false","3":"7200 s","4":"75 s","5":"9","6":"16"}],
[1,"LISTEN",{"6":"7"}],
[1,"LISTEN",{}],
[1,"LISTEN",{}]
];
