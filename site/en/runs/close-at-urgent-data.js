(window.docgenRuns=window.docgenRuns||{})["close-at-urgent-data"]=[
[0,"ESTABLISHED",{"1":"111","3":"111","17":"expires at 2.000 s","18":"expires at 301.000 s","19":"SEND 10","20":"<SEQ=101><ACK=301><UP=111><CTL=URG,ACK><DATA=10>"}],
[1,"ESTABLISHED",{"8":"111","9":"65525","10":"111","16":"true","21":null}],
[1,"FIN-WAIT-1",{"1":"302","6":"301","15":"true","16":"false","19":"expires at 2.050 s","20":"expires at 301.050 s","22":"CLOSE","23":"<SEQ=301><ACK=111><CTL=FIN,ACK>"}],
[0,"CLOSE-WAIT",{"0":"111","2":"65525","4":"301","5":"111","8":"302","17":null,"18":null,"19":null,"20":null}],
[1,"FIN-WAIT-2",{"0":"302","3":"111","4":"302","19":null,"20":"expires at 301.150 s","22":null,"23":null}]
];
