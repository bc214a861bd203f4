(window.docgenRuns=window.docgenRuns||{})["close-with-sends-outstanding"]=[
[0,"ESTABLISHED",{"1":"637","18":"expires at 2.000 s","20":"expires at 301.000 s","21":"SEND 1500","23":"<SEQ=101><ACK=301><CTL=ACK><DATA=536>"}],
[0,"FIN-WAIT-1",{"14":"true","22":"CLOSE"}],
[1,"ESTABLISHED",{"7":"637","8":"464","10":"536","13":"false"}],
[0,"FIN-WAIT-1",{"0":"637","2":"464","3":"301","4":"637","18":null,"19":"expires at 2.100 s","20":"expires at 301.100 s","23":null}],
[1,"ESTABLISHED",{"8":"1000","10":"0"}],
[0,"FIN-WAIT-1",{"1":"1602","2":"1000","6":"1601","18":"expires at 2.250 s","19":null,"20":"expires at 301.250 s","23":"<SEQ=637><ACK=301><CTL=ACK><DATA=536> <SEQ=1173><ACK=301><CTL=ACK><DATA=428> <SEQ=1601><ACK=301><CTL=FIN,ACK>"}],
[1,"ESTABLISHED",{"16":"RECEIVE 1000"}],
[1,"ESTABLISHED",{"3":"637","7":"1173","16":null}],
[1,"ESTABLISHED",{"3":"1173","7":"1601","8":"572","10":"428"}],
[1,"CLOSE-WAIT",{"3":"1601","7":"1602"}],
[0,"FIN-WAIT-1",{"0":"1173","4":"1173","18":"expires at 2.350 s","20":"expires at 301.350 s","23":"<SEQ=1173><ACK=301><CTL=ACK><DATA=428> <SEQ=1601><ACK=301><CTL=FIN,ACK>"}],
[0,"FIN-WAIT-1",{"0":"1601","2":"572","4":"1601","21":null,"23":"<SEQ=1601><ACK=301><CTL=FIN,ACK>"}],
[0,"FIN-WAIT-2",{"0":"1602","4":"1602","18":null,"22":null,"23":null}],
[1,"CLOSE-WAIT",{"10":"0"}]
];
