(window.docgenRuns=window.docgenRuns||{})["small-window"]=[
[0,"ESTABLISHED",{"1":"1091","16":"expires at 2.000 s","18":"expires at 301.000 s","19":"SEND 990","20":"<SEQ=101><ACK=301><CTL=ACK><DATA=536> <SEQ=637><ACK=301><CTL=ACK><DATA=454>"}],
[1,"ESTABLISHED",{"7":"637","8":"464","10":"536","13":"false"}],
[1,"ESTABLISHED",{"3":"637","7":"1091","8":"10","10":"990"}],
[0,"ESTABLISHED",{"0":"637","2":"464","3":"301","4":"637","16":"expires at 2.100 s","18":"expires at 301.100 s","20":"<SEQ=637><ACK=301><CTL=ACK><DATA=454>"}],
[0,"ESTABLISHED",{"0":"1091","2":"10","4":"1091","16":null,"18":null,"19":null,"20":null}],
[0,"ESTABLISHED",{"17":"expires at 2.200 s","18":"expires at 301.200 s","19":"SEND 100"}],
[0,"ESTABLISHED",{"1":"1101","16":"expires at 3.200 s","17":null,"20":"<SEQ=1091><ACK=301><CTL=ACK><DATA=10>"}],
[1,"ESTABLISHED",{"3":"1091","7":"1101","8":"0","10":"1000"}],
[0,"ESTABLISHED",{"0":"1101","2":"0","4":"1101","16":null,"17":"expires at 3.300 s","18":"expires at 302.300 s","20":null}]
];
