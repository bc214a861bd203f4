(window.docgenRuns=window.docgenRuns||{})["close-back-in-listen"]=[
[1,"LISTEN",{"8":"65535","10":"0","11":"true","12":"false"}],
[1,"SYN-RECEIVED",{"0":"300","1":"301","2":"65535","3":"90","4":"300","5":"300","6":"65535","7":"91","9":"90","14":"1 s","15":"0","16":"expires at 1.010 s","17":"expires at 300.010 s","21":"<SEQ=300><ACK=91><CTL=SYN,ACK>","22":"<SEQ=90><CTL=SYN><DATA=5>"}],
[1,"SYN-RECEIVED",{"19":"RECEIVE 10"}],
[1,"SYN-RECEIVED",{"18":"SEND 10"}],
[1,"SYN-RECEIVED",{"20":"CLOSE"}],
[1,"SYN-RECEIVED",{"13":"false"}],
[1,"LISTEN",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"9":null,"13":null,"16":null,"17":null,"21":null,"22":null}],
[1,"CLOSED",{"8":null,"10":null,"11":null,"12":null,"14":null,"15":null,"18":null,"19":null,"20":null}]
];
