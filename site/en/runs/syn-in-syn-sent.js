(window.docgenRuns=window.docgenRuns||{})["syn-in-syn-sent"]=[
[0,"SYN-SENT",{"0":"100","1":"101","5":"100","8":"65535","10":"0","11":"false","12":"true","13":"1 s","14":"0","15":"expires at 1.000 s","16":"expires at 300.000 s","17":"<SEQ=100><CTL=SYN>"}],
[0,"SYN-RECEIVED",{"2":"1000","3":"90","4":"100","6":"1000","7":"91","9":"90","17":"<SEQ=100><ACK=91><CTL=SYN,ACK>"}]
];
