(window.docgenRuns=window.docgenRuns||{})["second-thoughts"]=[
[0,"LISTEN",{"3":"65535","4":"0","5":"true","6":"false"}],
[0,"CLOSED",{"3":null,"4":null,"5":null,"6":null}],
[0,"SYN-SENT",{"0":"100","1":"101","2":"100","3":"65535","4":"0","5":"false","6":"true","7":"1 s","8":"0","9":"expires at 1.200 s","10":"expires at 300.200 s","11":"<SEQ=100><CTL=SYN>"}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null}],
[0,"LISTEN",{"3":"65535","4":"0","5":"true","6":"false"}],
[0,"CLOSED",{"3":null,"4":null,"5":null,"6":null}],
[0,"LISTEN",{"3":"65535","4":"0","5":"true","6":"false"}],
[0,"SYN-SENT",{"0":"200","1":"201","2":"200","5":"false","6":"true","7":"1 s","8":"0","9":"expires at 1.600 s","10":"expires at 300.600 s","11":"<SEQ=200><CTL=SYN>"}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null}]
];
