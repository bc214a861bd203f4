(window.docgenRuns=window.docgenRuns||{})["close-in-syn-received"]=[
[1,"LISTEN",{"9":"65535","11":"0","12":"true","13":"false"}],
[0,"SYN-SENT",{"0":"100","1":"101","5":"100","9":"65535","11":"0","12":"false","13":"true","16":"1 s","17":"0","18":"expires at 1.000 s","19":"expires at 300.000 s","21":"<SEQ=100><CTL=SYN>"}],
[1,"SYN-RECEIVED",{"0":"300","1":"301","2":"65535","3":"100","4":"300","5":"300","7":"65535","8":"101","10":"100","16":"1 s","17":"0","18":"expires at 1.050 s","19":"expires at 300.050 s","22":"<SEQ=300><ACK=101><CTL=SYN,ACK>"}],
[1,"FIN-WAIT-1",{"1":"302","6":"301","14":"true","15":"false","21":"CLOSE","22":"<SEQ=300><ACK=101><CTL=SYN,ACK> <SEQ=301><ACK=101><CTL=FIN,ACK>"}],
[0,"ESTABLISHED",{"0":"101","2":"65535","3":"300","4":"101","7":"65535","8":"301","10":"300","15":"false","18":null,"19":null,"21":null}],
[0,"CLOSE-WAIT",{"3":"301","8":"302"}],
[1,"FIN-WAIT-1",{"0":"301","3":"101","4":"301","18":"expires at 1.150 s","19":"expires at 300.150 s","22":"<SEQ=301><ACK=101><CTL=FIN,ACK>"}],
[1,"FIN-WAIT-2",{"0":"302","4":"302","18":null,"19":"expires at 300.160 s","21":null,"22":null}],
[0,"LAST-ACK",{"1":"102","6":"101","14":"true","18":"expires at 1.500 s","19":"expires at 300.500 s","20":"CLOSE","21":"<SEQ=101><ACK=302><CTL=FIN,ACK>"}],
[1,"TIME-WAIT",{"8":"102","19":null,"20":"expires at 240.550 s"}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"18":null,"19":null,"20":null,"21":null}],
[1,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"20":null}]
];
