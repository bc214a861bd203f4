(window.docgenRuns=window.docgenRuns||{})["connection-refused"]=[
[0,"SYN-SENT",{"0":"100","1":"101","2":"100","3":"65535","4":"0","5":"false","6":"true","7":"1 s","8":"0","9":"expires at 1.000 s","10":"expires at 300.000 s","11":"<SEQ=100><CTL=SYN>"}],
[1,"CLOSED",{}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null}]
];
