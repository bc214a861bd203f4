(window.docgenRuns=window.docgenRuns||{})["syn-in-listen"]=[
[1,"LISTEN",{"8":"65535","10":"0","11":"true","12":"false"}],
[1,"SYN-RECEIVED",{"0":"300","1":"301","2":"1000","3":"90","4":"300","5":"300","6":"1000","7":"91","9":"90","13":"1 s","14":"0","15":"expires at 1.010 s","16":"expires at 300.010 s","17":"<SEQ=300><ACK=91><CTL=SYN,ACK>"}]
];
