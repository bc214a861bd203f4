(window.docgenRuns=window.docgenRuns||{})["window-stays-shut"]=[
[0,"ESTABLISHED",{"1":"111","17":"expires at 2.000 s","19":"expires at 301.000 s","20":"SEND 25","22":"<SEQ=101><ACK=301><CTL=ACK><DATA=10>"}],
[0,"FIN-WAIT-1",{"13":"true","21":"CLOSE"}],
[1,"ESTABLISHED",{"7":"111","8":"0","10":"10","13":"false"}],
[0,"FIN-WAIT-1",{"0":"111","2":"0","3":"301","4":"111","17":null,"18":"expires at 2.100 s","19":"expires at 301.100 s","22":null}],
[0,"FIN-WAIT-1",{"1":"112","15":"2 s","18":"expires at 4.100 s","22":"<SEQ=111><ACK=301><CTL=ACK><DATA=1>"}],
[1,"ESTABLISHED",{"3":"111"}],
[0,"FIN-WAIT-1",{"19":"expires at 302.200 s"}],
[0,"FIN-WAIT-1",{"15":"4 s","18":"expires at 8.100 s"}],
[1,"ESTABLISHED",{}],
[0,"FIN-WAIT-1",{"19":"expires at 304.200 s"}],
[0,"FIN-WAIT-1",{"15":"8 s","18":"expires at 16.100 s"}],
[1,"ESTABLISHED",{}],
[0,"FIN-WAIT-1",{"19":"expires at 308.200 s"}],
[1,"ESTABLISHED",{"8":"10","10":"0"}],
[0,"FIN-WAIT-1",{"1":"121","2":"10","15":"1 s","17":"expires at 16.050 s","18":null,"19":"expires at 315.050 s","22":"<SEQ=111><ACK=301><CTL=ACK><DATA=1> <SEQ=112><ACK=301><CTL=ACK><DATA=9>"}]
];
