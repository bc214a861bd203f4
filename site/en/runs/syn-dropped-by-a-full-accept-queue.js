(window.docgenRuns=window.docgenRuns||{})["syn-dropped-by-a-full-accept-queue"]=[
[1,"LISTEN",{"0":"false","1":"false","2":"false","3":"7200 s","4":"75 s","5":"9","6":"1"}],
[0,"SYN-SENT",{"0":"21000","1":"21001","2":"21000","3":"65535","4":"0","5":"false","6":"false","7":"false","8":"1 s","9":"0","10":"false","11":"false","12":"false","13":"false","14":"7200 s","15":"75 s","16":"9","17":"110","18":"0","19":"0","20":"536","21":"10","22":"false","23":"false","24":"false","25":"false","26":"110","27":"false","28":"false","29":"0","30":"false","31":"536","32":"64088","33":"0 s","34":"true","35":"expires at 1.110 s","36":"<SEQ=21000><MSS=1460><SACK.PERMITTED=1><TSV=110><CTL=SYN>"}],
[1,"LISTEN",{"7":"#2 #3"}]
];
