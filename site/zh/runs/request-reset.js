(window.docgenRuns=window.docgenRuns||{})["request-reset"]=[
[1,"LISTEN",{"17":"false","18":"false","19":"false","20":"7200 秒","21":"75 秒","22":"9","25":"16"}],
[1,"SYN-RECEIVED",{"0":"2000","1":"2001","2":"64240","3":"7000","4":"2000","5":"2000","6":"64240","7":"7001","8":"65535","9":"7000","10":"0","11":"true","12":"false","13":"false","14":"1 秒","15":"0","16":"false","23":"10","24":"0","25":null,"26":"0","27":"536","28":"10","29":"0","30":"false","31":"false","32":"false","33":"10","34":"false","35":"false","36":"0","37":"false","38":"7001","40":"536","41":"64088","42":"1.010 秒到期","43":"<SEQ=2000><ACK=7001><MSS=1460><CTL=SYN,ACK>"}],
[1,"SYN-RECEIVED",{"33":null,"39":"20","42":"1.020 秒到期"}],
[1,"SYN-RECEIVED",{}],
[1,"SYN-RECEIVED",{}],
[1,"SYN-RECEIVED",{}],
[1,"SYN-RECEIVED",{}],
[1,"SYN-RECEIVED",{"39":"600"}],
[1,"SYN-RECEIVED",{}],
[1,"LISTEN",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"23":null,"24":null,"25":"16","26":null,"27":null,"28":null,"29":null,"30":null,"31":null,"32":null,"34":null,"35":null,"36":null,"37":null,"38":null,"39":null,"40":null,"41":null,"42":null,"43":null}]
];
