(window.docgenRuns=window.docgenRuns||{})["data-on-syn-acknowledged"]=[
[0,"LISTEN",{"8":"65535","10":"0","11":"true","12":"true"}],
[0,"SYN-SENT",{"0":"100","1":"121","5":"100","11":"false","14":"1 s","15":"0","16":"expires at 1.010 s","17":"expires at 300.010 s","18":"SEND 20","19":"<SEQ=100><CTL=SYN><DATA=20>"}],
[0,"ESTABLISHED",{"0":"121","2":"65535","3":"900","4":"121","6":"65535","7":"901","9":"900","13":"false","16":null,"17":null,"18":null,"19":null}]
];
