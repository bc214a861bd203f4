(window.docgenRuns=window.docgenRuns||{})["loss-and-crossing-closes"]=[
[1,"LISTEN",{"9":"65535","11":"0","12":"true","13":"false"}],
[0,"SYN-SENT",{"0":"100","1":"101","5":"100","9":"65535","11":"0","12":"false","13":"true","16":"1 s","17":"0","18":"expires at 1.000 s","19":"expires at 300.000 s","23":"<SEQ=100><CTL=SYN>"}],
[1,"SYN-RECEIVED",{"0":"300","1":"301","2":"65535","3":"100","4":"300","5":"300","7":"65535","8":"101","10":"100","16":"1 s","17":"0","18":"expires at 1.050 s","19":"expires at 300.050 s","22":"<SEQ=300><ACK=101><CTL=SYN,ACK>"}],
[0,"ESTABLISHED",{"0":"101","2":"65535","3":"300","4":"101","7":"65535","8":"301","10":"300","15":"false","18":null,"19":null,"23":null}],
[1,"ESTABLISHED",{"0":"301","3":"101","4":"301","18":null,"19":null,"22":null}],
[0,"ESTABLISHED",{"1":"151","18":"expires at 2.000 s","19":"expires at 301.000 s","21":"SEND 50","23":"<SEQ=101><ACK=301><CTL=ACK><DATA=50>"}],
[0,"ESTABLISHED",{"16":"2 s","17":"1","18":"expires at 4.000 s"}],
[1,"ESTABLISHED",{"8":"151","9":"65485","11":"50","15":"false"}],
[0,"ESTABLISHED",{"0":"151","2":"65485","3":"301","4":"151","16":"1 s","17":"0","18":null,"19":null,"21":null,"23":null}],
[0,"FIN-WAIT-1",{"1":"152","6":"151","14":"true","18":"expires at 4.000 s","19":"expires at 303.000 s","22":"CLOSE","23":"<SEQ=151><ACK=301><CTL=FIN,ACK>"}],
[1,"FIN-WAIT-1",{"1":"302","6":"301","14":"true","18":"expires at 4.010 s","19":"expires at 303.010 s","21":"CLOSE","22":"<SEQ=301><ACK=151><CTL=FIN,ACK>"}],
[1,"CLOSING",{"3":"151","8":"152"}],
[0,"CLOSING",{"8":"302"}],
[0,"TIME-WAIT",{"0":"152","3":"302","4":"152","18":null,"19":null,"20":"expires at 243.100 s","22":null,"23":null}],
[1,"TIME-WAIT",{"0":"302","3":"152","4":"302","18":null,"19":null,"20":"expires at 243.110 s","21":null,"22":null}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"20":null}],
[1,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"20":null}]
];
