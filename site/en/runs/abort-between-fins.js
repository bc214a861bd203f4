(window.docgenRuns=window.docgenRuns||{})["abort-between-fins"]=[
[0,"FIN-WAIT-1",{"1":"102","6":"101","14":"true","18":"expires at 2.000 s","19":"expires at 301.000 s","20":"CLOSE","21":"<SEQ=101><ACK=301><CTL=FIN,ACK>"}],
[1,"FIN-WAIT-1",{"1":"302","6":"301","14":"true","15":"false","18":"expires at 2.000 s","19":"expires at 301.000 s","20":"CLOSE","21":"<SEQ=301><ACK=101><CTL=FIN,ACK>"}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"18":null,"19":null,"20":null,"21":null}],
[1,"CLOSING",{"8":"102"}],
[0,"CLOSED",{}],
[1,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"18":null,"19":null,"20":null,"21":null}],
[0,"CLOSED",{}],
[1,"CLOSED",{}],
[1,"CLOSED",{}]
];
