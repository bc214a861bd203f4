(window.docgenRuns=window.docgenRuns||{})["refused-in-syn-received"]=[
[0,"SYN-SENT",{"0":"100","1":"101","5":"100","8":"65535","10":"0","11":"false","12":"true","13":"1 秒","14":"0","15":"1.000 秒到期","16":"300.000 秒到期","20":"<SEQ=100><CTL=SYN>"}],
[0,"SYN-RECEIVED",{"2":"65535","3":"500","4":"100","6":"65535","7":"501","9":"500","20":"<SEQ=100><ACK=501><CTL=SYN,ACK>"}],
[0,"SYN-RECEIVED",{"18":"RECEIVE 10"}],
[0,"SYN-RECEIVED",{"17":"SEND 10"}],
[0,"SYN-RECEIVED",{"19":"CLOSE"}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"18":null,"19":null,"20":null}]
];
