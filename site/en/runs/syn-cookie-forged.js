(window.docgenRuns=window.docgenRuns||{})["syn-cookie-forged"]=[
[1,"LISTEN",{"0":"false","1":"false","2":"false","3":"7200 s","4":"75 s","5":"9","6":"0"}],
[1,"LISTEN",{"7":"12","8":"#2"}],
[0,"CLOSED",{}]
];
