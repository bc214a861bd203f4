(window.docgenRuns=window.docgenRuns||{})["request-given-up"]=[
[1,"LISTEN",{"17":"false","18":"false","19":"false","20":"7200 s","21":"75 s","22":"9","25":"16"}],
[0,"SYN-SENT",{"0":"1000","1":"1001","2":"1000","3":"65535","4":"0","5":"false","6":"false","7":"false","8":"1 s","9":"0","10":"true","11":"false","12":"false","13":"false","14":"false","15":"7200 s","16":"75 s","17":"9","18":"10","19":"0","20":"0","21":"536","22":"10","23":"0","24":"false","25":"false","26":"false","27":"10","28":"false","29":"false","30":"0","31":"false","32":"536","33":"64088","34":"0 s","35":"true","36":"expires at 1.010 s","37":"<SEQ=1000><MSS=1460><SACK.PERMITTED=1><TSV=10><CTL=SYN>"}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"5":null,"6":null,"7":null,"8":null,"9":null,"20":null,"21":null,"22":null,"23":null,"24":null,"25":null,"26":null,"27":null,"28":null,"29":null,"30":null,"31":null,"32":null,"33":null,"34":null,"35":null,"36":null,"37":null}],
[1,"SYN-RECEIVED",{"0":"2000","1":"2001","2":"65535","3":"1000","4":"2000","5":"2000","6":"65535","7":"1001","8":"65535","9":"1000","10":"0","11":"true","12":"false","13":"false","14":"1 s","15":"0","16":"false","23":"15","24":"0","25":null,"26":"0","27":"1448","28":"10","29":"0","30":"false","31":"false","32":"false","33":"15","34":"false","35":"false","36":"0","37":"false","38":"1001","39":"536","40":"64088","41":"0 s","42":"10","43":"true","44":"expires at 1.015 s","45":"<SEQ=2000><ACK=1001><MSS=1460><SACK.PERMITTED=1><TSV=15><TSE=10><CTL=SYN,ACK>"}],
[0,"CLOSED",{}],
[1,"SYN-RECEIVED",{"14":"2 s","15":"1","44":"expires at 3.015 s"}],
[0,"CLOSED",{}],
[1,"SYN-RECEIVED",{"14":"4 s","15":"2","44":"expires at 7.015 s"}],
[0,"CLOSED",{}],
[1,"SYN-RECEIVED",{"14":"8 s","15":"3","44":"expires at 15.015 s"}],
[0,"CLOSED",{}],
[1,"SYN-RECEIVED",{"14":"16 s","15":"4","44":"expires at 31.015 s"}],
[0,"CLOSED",{}],
[1,"SYN-RECEIVED",{"14":"32 s","15":"5","44":"expires at 63.015 s"}],
[0,"CLOSED",{}],
[1,"LISTEN",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"23":null,"24":null,"25":"16","26":null,"27":null,"28":null,"29":null,"30":null,"31":null,"32":null,"33":null,"34":null,"35":null,"36":null,"37":null,"38":null,"39":null,"40":null,"41":null,"42":null,"43":null,"44":null,"45":null}]
];
