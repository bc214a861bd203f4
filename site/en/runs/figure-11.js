(window.docgenRuns=window.docgenRuns||{})["figure-11"]=[
[0,"LISTEN",{"0":"65535","1":"0","2":"true","3":"false"}],
[1,"LISTEN",{"8":"65535","10":"0","11":"true","12":"false"}],
[1,"SYN-RECEIVED",{"0":"300","1":"301","2":"65535","3":"90","4":"300","5":"300","6":"65535","7":"91","9":"90","13":"1 s","14":"0","15":"expires at 1.020 s","16":"expires at 300.020 s","17":"<SEQ=300><ACK=91><CTL=SYN,ACK>"}],
[0,"LISTEN",{}],
[1,"LISTEN",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"9":null,"15":null,"16":null,"17":null}]
];
