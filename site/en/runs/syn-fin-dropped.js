(window.docgenRuns=window.docgenRuns||{})["syn-fin-dropped"]=[
[1,"LISTEN",{"0":"false","1":"false","2":"false","3":"7200 s","4":"75 s","5":"9","6":"16"}],
[1,"LISTEN",{}]
];
