(window.docgenRuns=window.docgenRuns||{})["syn-to-nobody"]=[
[0,"SYN-SENT",{"0":"100","1":"101","2":"100","3":"65535","4":"0","5":"false","6":"true","7":"1 s","8":"0","9":"expires at 1.000 s","10":"expires at 300.000 s","11":"<SEQ=100><CTL=SYN>"}],
[0,"SYN-SENT",{"7":"2 s","8":"1","9":"expires at 3.000 s"}],
[0,"SYN-SENT",{"7":"4 s","8":"2","9":"expires at 7.000 s"}],
[0,"SYN-SENT",{"7":"8 s","8":"3","9":"expires at 15.000 s"}],
[0,"SYN-SENT",{"7":"16 s","8":"4","9":"expires at 31.000 s"}],
[0,"SYN-SENT",{"7":"32 s","8":"5","9":"expires at 63.000 s"}],
[0,"SYN-SENT",{"7":"60 s","8":"6","9":"expires at 123.000 s"}],
[0,"SYN-SENT",{"8":"7","9":"expires at 183.000 s"}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null}]
];
