(window.docgenRuns=window.docgenRuns||{})["figure-9"]=[
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null}],
[0,"SYN-SENT",{"0":"400","1":"401","5":"400","8":"65535","10":"0","11":"false","12":"true","14":"1 s","15":"0","16":"expires at 2.100 s","17":"expires at 301.100 s","18":"<SEQ=400><CTL=SYN>"}],
[1,"ESTABLISHED",{"13":"false"}],
[0,"SYN-SENT",{}],
[1,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null}],
[1,"LISTEN",{"8":"65535","10":"0","11":"true","12":"false"}],
[0,"SYN-SENT",{"14":"2 s","15":"1","16":"expires at 4.100 s"}],
[1,"SYN-RECEIVED",{"0":"537799","1":"537800","2":"65535","3":"400","4":"537799","5":"537799","6":"65535","7":"401","9":"400","14":"1 s","15":"0","16":"expires at 3.150 s","17":"expires at 302.150 s","18":"<SEQ=537799><ACK=401><CTL=SYN,ACK>"}],
[0,"ESTABLISHED",{"0":"401","2":"65535","3":"537799","4":"401","6":"65535","7":"537800","9":"537799","13":"false","14":"1 s","15":"0","16":null,"17":null,"18":null}],
[1,"ESTABLISHED",{"0":"537800","3":"401","4":"537800","16":null,"17":null,"18":null}]
];
