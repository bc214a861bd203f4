(window.docgenRuns=window.docgenRuns||{})["strays-in-fin-wait-2"]=[
[0,"FIN-WAIT-2",{}],
[0,"FIN-WAIT-2",{}],
[0,"FIN-WAIT-2",{}],
[0,"FIN-WAIT-2",{}],
[0,"FIN-WAIT-2",{}],
[0,"FIN-WAIT-2",{}],
[0,"FIN-WAIT-2",{}],
[0,"FIN-WAIT-2",{"3":"311","21":"<SEQ=311><ACK=102><CTL=ACK><DATA=10>"}],
[0,"FIN-WAIT-2",{"3":"316","21":"<SEQ=311><ACK=102><CTL=ACK><DATA=10> <SEQ=316><ACK=102><CTL=ACK><DATA=10>"}],
[0,"FIN-WAIT-2",{"8":"326","9":"35","12":"25","21":null}],
[0,"FIN-WAIT-2",{"3":"326","8":"331","9":"30","10":"331","12":"30"}],
[0,"FIN-WAIT-2",{"9":"60","12":"0"}],
[0,"FIN-WAIT-2",{"19":null,"20":"RECEIVE 10"}],
[0,"FIN-WAIT-2",{}]
];
