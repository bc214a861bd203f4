(window.docgenRuns=window.docgenRuns||{})["strays-in-close-wait"]=[
[0,"ESTABLISHED",{"3":"401","16":"<SEQ=401><ACK=101><CTL=ACK><DATA=10>"}],
[1,"ESTABLISHED",{}],
[1,"FIN-WAIT-1",{"1":"302","6":"301","14":"true","15":"false","18":"expires at 2.000 s","19":"expires at 301.000 s","20":"CLOSE","21":"<SEQ=301><ACK=101><CTL=FIN,ACK>"}],
[0,"CLOSE-WAIT",{"7":"302","16":null}],
[1,"FIN-WAIT-2",{"0":"302","4":"302","18":null,"19":"expires at 301.100 s","20":null,"21":null}],
[0,"CLOSE-WAIT",{}],
[0,"CLOSE-WAIT",{}],
[0,"CLOSE-WAIT",{}]
];
