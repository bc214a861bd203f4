(window.docgenRuns=window.docgenRuns||{})["calls-after-close"]=[
[0,"FIN-WAIT-1",{"1":"102","6":"101","14":"true","18":"expires at 2.000 s","19":"expires at 301.000 s","21":"CLOSE","22":"<SEQ=101><ACK=301><CTL=FIN,ACK>"}],
[0,"FIN-WAIT-1",{}],
[0,"FIN-WAIT-1",{}],
[0,"FIN-WAIT-1",{}],
[1,"CLOSE-WAIT",{"8":"102","15":"false"}],
[0,"FIN-WAIT-2",{"0":"102","3":"301","4":"102","18":null,"19":"expires at 301.100 s","21":null,"22":null}],
[0,"FIN-WAIT-2",{}],
[1,"LAST-ACK",{"1":"302","6":"301","14":"true","18":"expires at 2.200 s","19":"expires at 301.200 s","20":"CLOSE","21":"<SEQ=301><ACK=102><CTL=FIN,ACK>"}],
[1,"LAST-ACK",{}],
[1,"LAST-ACK",{}],
[0,"TIME-WAIT",{"8":"302","19":null,"20":"expires at 241.250 s"}],
[0,"TIME-WAIT",{}],
[1,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"18":null,"19":null,"20":null,"21":null}],
[0,"TIME-WAIT",{}],
[0,"TIME-WAIT",{}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"20":null}]
];
