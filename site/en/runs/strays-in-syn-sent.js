(window.docgenRuns=window.docgenRuns||{})["strays-in-syn-sent"]=[
[0,"SYN-SENT",{"0":"100","1":"101","5":"100","8":"65535","10":"0","11":"false","12":"true","14":"1 s","15":"0","16":"expires at 1.000 s","17":"expires at 300.000 s","18":"<SEQ=100><CTL=SYN>"}],
[0,"SYN-SENT",{}],
[0,"SYN-SENT",{}],
[0,"SYN-SENT",{}],
[0,"ESTABLISHED",{"0":"101","2":"65535","3":"900","4":"101","6":"65535","7":"911","8":"65525","9":"900","10":"10","13":"false","16":null,"17":null,"18":null}]
];
