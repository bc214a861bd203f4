(window.docgenRuns=window.docgenRuns||{})["calls-in-closing"]=[
[0,"FIN-WAIT-1",{"1":"102","6":"101","14":"true","18":"expires at 2.000 s","19":"expires at 301.000 s","22":"CLOSE","23":"<SEQ=101><ACK=301><CTL=FIN,ACK>"}],
[1,"FIN-WAIT-1",{"1":"302","6":"301","14":"true","15":"false","18":"expires at 2.000 s","19":"expires at 301.000 s","21":"CLOSE","22":"<SEQ=301><ACK=101><CTL=FIN,ACK>"}],
[1,"CLOSING",{"8":"102"}],
[0,"CLOSING",{"3":"301","8":"302","21":null}],
[0,"CLOSING",{}],
[0,"CLOSING",{}],
[0,"CLOSING",{}],
[0,"TIME-WAIT",{"0":"102","3":"302","4":"102","18":null,"19":null,"20":"expires at 241.100 s","22":null,"23":null}],
[1,"TIME-WAIT",{"0":"302","3":"102","4":"302","18":null,"19":null,"20":"expires at 241.100 s","21":null,"22":null}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"20":null}],
[1,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"20":null}]
];
