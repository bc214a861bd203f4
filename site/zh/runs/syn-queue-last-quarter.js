(window.docgenRuns=window.docgenRuns||{})["syn-queue-last-quarter"]=[
[1,"LISTEN",{"0":"false","1":"false","2":"false","3":"7200 秒","4":"75 秒","5":"9","6":"100"}]
];
