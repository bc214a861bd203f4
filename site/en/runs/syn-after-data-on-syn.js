(window.docgenRuns=window.docgenRuns||{})["syn-after-data-on-syn"]=[
[0,"LISTEN",{"8":"65535","10":"0","11":"true","12":"true"}],
[0,"SYN-SENT",{"0":"100","1":"121","5":"100","11":"false","13":"1 s","14":"0","15":"expires at 1.000 s","16":"expires at 300.000 s","17":"SEND 20","18":"<SEQ=100><CTL=SYN><DATA=20>"}],
[0,"SYN-RECEIVED",{"2":"1000","3":"90","4":"100","6":"1000","7":"91","9":"90"}]
];
