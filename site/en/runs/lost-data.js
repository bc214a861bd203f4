(window.docgenRuns=window.docgenRuns||{})["lost-data"]=[
[0,"ESTABLISHED",{"1":"151","16":"expires at 2.000 s","17":"expires at 301.000 s","18":"SEND 50","19":"<SEQ=101><ACK=301><CTL=ACK><DATA=50>"}],
[0,"ESTABLISHED",{"14":"2 s","15":"1","16":"expires at 4.000 s"}],
[1,"ESTABLISHED",{"7":"151","8":"65485","10":"50","13":"false"}],
[0,"ESTABLISHED",{"0":"151","2":"65485","3":"301","4":"151","14":"1 s","15":"0","16":null,"17":null,"18":null,"19":null}]
];
