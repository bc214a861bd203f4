(window.docgenRuns=window.docgenRuns||{})["error-kept-for-the-next-call"]=[
[0,"SYN-SENT",{"0":"1000","1":"1001","2":"1000","3":"65535","4":"0","5":"false","6":"false","7":"false","8":"1 秒","9":"0","11":"true","12":"false","13":"false","14":"false","15":"false","16":"7200 秒","17":"75 秒","18":"9","19":"0","20":"0","21":"0","22":"536","23":"10","24":"0","25":"false","26":"false","27":"false","28":"0","29":"false","30":"false","31":"0","32":"false","33":"536","34":"64088","35":"0 秒","36":"true","37":"1.000 秒到期","38":"<SEQ=1000><MSS=1460><SACK.PERMITTED=1><TSV=0><CTL=SYN>"}],
[1,"CLOSED",{}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":"111","21":null,"22":null,"23":null,"24":null,"25":null,"26":null,"27":null,"28":null,"29":null,"30":null,"31":null,"32":null,"33":null,"34":null,"35":null,"36":null,"37":null,"38":null}],
[0,"CLOSED",{"10":null}],
[0,"CLOSED",{}]
];
