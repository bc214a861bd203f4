(window.docgenRuns=window.docgenRuns||{})["connection-refused-linux"]=[
[0,"SYN-SENT",{"0":"1000","1":"1001","2":"1000","3":"65535","4":"0","5":"false","6":"false","7":"false","8":"1 s","9":"0","10":"false","11":"false","12":"false","13":"false","14":"7200 s","15":"75 s","16":"9","17":"0","18":"0","19":"0","20":"536","21":"10","22":"0","23":"false","24":"false","25":"false","26":"0","27":"false","28":"false","29":"0","30":"false","31":"536","32":"64088","33":"0 s","34":"true","35":"expires at 1.000 s","36":"<SEQ=1000><MSS=1460><SACK.PERMITTED=1><TSV=0><CTL=SYN>","37":"connect()"}],
[1,"CLOSED",{}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"5":null,"6":null,"7":null,"8":null,"9":null,"19":null,"20":null,"21":null,"22":null,"23":null,"24":null,"25":null,"26":null,"27":null,"28":null,"29":null,"30":null,"31":null,"32":null,"33":null,"34":null,"35":null,"36":null,"37":null}]
];
