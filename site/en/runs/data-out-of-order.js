(window.docgenRuns=window.docgenRuns||{})["data-out-of-order"]=[
[0,"ESTABLISHED",{"1":"151","16":"expires at 2.000 s","17":"expires at 301.000 s","18":"SEND 50","19":"<SEQ=101><ACK=301><CTL=ACK><DATA=50>"}],
[0,"ESTABLISHED",{"1":"181","18":"SEND 50 SEND 30","19":"<SEQ=101><ACK=301><CTL=ACK><DATA=50> <SEQ=151><ACK=301><CTL=ACK><DATA=30>"}],
[1,"ESTABLISHED",{"3":"151","13":"false","17":"<SEQ=151><ACK=301><CTL=ACK><DATA=30>"}],
[1,"ESTABLISHED",{"7":"181","8":"65455","10":"30","16":null,"17":null}],
[0,"ESTABLISHED",{"3":"301"}],
[0,"ESTABLISHED",{"0":"181","2":"65455","4":"181","16":null,"17":null,"18":null,"19":null}]
];
