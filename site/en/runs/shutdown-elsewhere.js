(window.docgenRuns=window.docgenRuns||{})["shutdown-elsewhere"]=[
[1,"LISTEN",{"0":"false","1":"false","2":"false","3":"7200 s","4":"75 s","5":"9","6":"16"}],
[1,"LISTEN",{}],
[1,"CLOSED",{}],
[0,"SYN-SENT",{"0":"1000","1":"1001","2":"1000","3":"65535","4":"0","5":"false","6":"false","7":"false","8":"1 s","9":"0","10":"true","11":"false","12":"false","13":"false","14":"false","15":"7200 s","16":"75 s","17":"9","18":"2","19":"0","20":"0","21":"536","22":"10","23":"0","24":"false","25":"false","26":"false","27":"2","28":"false","29":"false","30":"0","31":"false","32":"536","33":"64088","34":"0 s","35":"true","36":"expires at 1.002 s","37":"<SEQ=1000><MSS=1460><SACK.PERMITTED=1><TSV=2><CTL=SYN>"}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"5":null,"6":null,"7":null,"8":null,"9":null,"20":null,"21":null,"22":null,"23":null,"24":null,"25":null,"26":null,"27":null,"28":null,"29":null,"30":null,"31":null,"32":null,"33":null,"34":null,"35":null,"36":null,"37":null}],
[0,"CLOSED",{}],
[1,"CLOSED",{}],
[0,"CLOSED",{}]
];
