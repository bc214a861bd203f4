(window.docgenRuns=window.docgenRuns||{})["syn-in-syn-received"]=[
[1,"LISTEN",{"8":"65535","10":"0","11":"true","12":"false"}],
[0,"SYN-SENT",{"0":"100","1":"101","5":"100","8":"65535","10":"0","11":"false","12":"true","14":"1 s","15":"0","16":"expires at 1.000 s","17":"expires at 300.000 s","18":"<SEQ=100><CTL=SYN>"}],
[1,"SYN-RECEIVED",{"0":"300","1":"301","2":"65535","3":"100","4":"300","5":"300","6":"65535","7":"101","9":"100","13":"1 s","14":"0","15":"expires at 1.050 s","16":"expires at 300.050 s","17":"<SEQ=300><ACK=101><CTL=SYN,ACK>"}],
[1,"LISTEN",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"9":null,"15":null,"16":null,"17":null}],
[0,"ESTABLISHED",{"0":"101","2":"65535","3":"300","4":"101","6":"65535","7":"301","9":"300","13":"false","16":null,"17":null,"18":null}],
[1,"LISTEN",{}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null}]
];
