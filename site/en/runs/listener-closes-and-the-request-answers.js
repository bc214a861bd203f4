(window.docgenRuns=window.docgenRuns||{})["listener-closes-and-the-request-answers"]=[
[1,"LISTEN",{"17":"false","18":"false","19":"false","20":"7200 s","21":"75 s","22":"9","25":"16"}],
[1,"SYN-RECEIVED",{"0":"2000","1":"2001","2":"64240","3":"7000","4":"2000","5":"2000","6":"64240","7":"7001","8":"65535","9":"7000","10":"0","11":"true","12":"false","13":"false","14":"1 s","15":"0","16":"false","23":"40","24":"0","25":null,"26":"0","27":"536","28":"10","29":"0","30":"false","31":"false","32":"false","33":"40","34":"false","35":"false","36":"0","37":"false","38":"7001","39":"536","40":"64088","41":"expires at 1.040 s","42":"<SEQ=2000><ACK=7001><MSS=1460><CTL=SYN,ACK>"}],
[1,"SYN-RECEIVED",{"16":"true"}],
[1,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"11":null,"12":null,"13":null,"14":null,"15":null,"26":null,"27":null,"28":null,"29":null,"30":null,"31":null,"32":null,"33":null,"34":null,"35":null,"36":null,"37":null,"38":null,"39":null,"40":null,"41":null,"42":null}]
];
