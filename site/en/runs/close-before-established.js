(window.docgenRuns=window.docgenRuns||{})["close-before-established"]=[
[1,"LISTEN",{"9":"65535","11":"0","12":"true","13":"false"}],
[0,"SYN-SENT",{"0":"100","1":"101","5":"100","9":"65535","11":"0","12":"false","13":"true","16":"1 s","17":"0","18":"expires at 1.000 s","19":"expires at 300.000 s","21":"<SEQ=100><CTL=SYN>"}],
[1,"SYN-RECEIVED",{"0":"300","1":"301","2":"65535","3":"100","4":"300","5":"300","7":"65535","8":"101","10":"100","16":"1 s","17":"0","18":"expires at 1.050 s","19":"expires at 300.050 s","24":"<SEQ=300><ACK=101><CTL=SYN,ACK>"}],
[1,"SYN-RECEIVED",{"21":"SEND 10"}],
[1,"SYN-RECEIVED",{"23":"CLOSE"}],
[1,"SYN-RECEIVED",{}],
[1,"SYN-RECEIVED",{}],
[0,"ESTABLISHED",{"0":"101","2":"65535","3":"300","4":"101","7":"65535","8":"301","10":"300","15":"false","18":null,"19":null,"21":null}],
[1,"FIN-WAIT-1",{"0":"301","1":"312","3":"101","4":"301","6":"311","14":"true","15":"false","18":"expires at 1.150 s","19":"expires at 300.150 s","22":"CLOSE","23":null,"24":"<SEQ=301><ACK=101><CTL=ACK><DATA=10> <SEQ=311><ACK=101><CTL=FIN,ACK>"}],
[0,"ESTABLISHED",{"3":"301","8":"311","9":"65525","11":"10"}],
[0,"CLOSE-WAIT",{"3":"311","8":"312"}],
[1,"FIN-WAIT-1",{"0":"311","2":"65525","4":"311","18":"expires at 1.250 s","19":"expires at 300.250 s","21":null,"24":"<SEQ=311><ACK=101><CTL=FIN,ACK>"}],
[1,"FIN-WAIT-2",{"0":"312","4":"312","18":null,"22":null,"24":null}],
[0,"LAST-ACK",{"1":"102","6":"101","14":"true","18":"expires at 1.500 s","19":"expires at 300.500 s","20":"CLOSE","21":"<SEQ=101><ACK=312><CTL=FIN,ACK>"}],
[1,"TIME-WAIT",{"8":"102","19":null,"20":"expires at 240.550 s"}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"18":null,"19":null,"20":null,"21":null}],
[1,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"20":null}]
];
