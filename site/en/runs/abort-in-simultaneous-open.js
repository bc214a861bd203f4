(window.docgenRuns=window.docgenRuns||{})["abort-in-simultaneous-open"]=[
[0,"SYN-SENT",{"0":"100","1":"101","5":"100","8":"65535","10":"0","11":"false","12":"true","13":"1 s","14":"0","15":"expires at 1.000 s","16":"expires at 300.000 s","17":"<SEQ=100><CTL=SYN>"}],
[1,"SYN-SENT",{"0":"300","1":"301","5":"300","8":"65535","10":"0","11":"false","12":"true","13":"1 s","14":"0","15":"expires at 1.000 s","16":"expires at 300.000 s","17":"<SEQ=300><CTL=SYN>"}],
[1,"SYN-RECEIVED",{"2":"65535","3":"100","4":"300","6":"65535","7":"101","9":"100","17":"<SEQ=300><ACK=101><CTL=SYN,ACK>"}],
[0,"SYN-RECEIVED",{"2":"65535","3":"300","4":"100","6":"65535","7":"301","9":"300","17":"<SEQ=100><ACK=301><CTL=SYN,ACK>"}],
[1,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null}],
[1,"CLOSED",{}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null}],
[0,"CLOSED",{}]
];
