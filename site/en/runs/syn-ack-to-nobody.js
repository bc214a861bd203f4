(window.docgenRuns=window.docgenRuns||{})["syn-ack-to-nobody"]=[
[1,"LISTEN",{"8":"65535","10":"0","11":"true","12":"false"}],
[1,"SYN-RECEIVED",{"0":"300","1":"301","2":"65535","3":"90","4":"300","5":"300","6":"65535","7":"91","9":"90","13":"1 s","14":"0","15":"expires at 1.010 s","16":"expires at 300.010 s","17":"<SEQ=300><ACK=91><CTL=SYN,ACK>"}],
[1,"SYN-RECEIVED",{"13":"2 s","14":"1","15":"expires at 3.010 s"}],
[1,"SYN-RECEIVED",{"13":"4 s","14":"2","15":"expires at 7.010 s"}],
[1,"SYN-RECEIVED",{"13":"8 s","14":"3","15":"expires at 15.010 s"}],
[1,"SYN-RECEIVED",{"13":"16 s","14":"4","15":"expires at 31.010 s"}],
[1,"SYN-RECEIVED",{"13":"32 s","14":"5","15":"expires at 63.010 s"}],
[1,"SYN-RECEIVED",{"13":"60 s","14":"6","15":"expires at 123.010 s"}],
[1,"SYN-RECEIVED",{"14":"7","15":"expires at 183.010 s"}],
[1,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null}]
];
