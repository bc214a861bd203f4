(window.docgenRuns=window.docgenRuns||{})["data-to-nobody"]=[
[0,"ESTABLISHED",{"1":"111","16":"2.000 秒到期","17":"301.000 秒到期","18":"SEND 10","19":"<SEQ=101><ACK=301><CTL=ACK><DATA=10>"}],
[0,"ESTABLISHED",{"14":"2 秒","15":"1","16":"4.000 秒到期"}],
[0,"ESTABLISHED",{"14":"4 秒","15":"2","16":"8.000 秒到期"}],
[0,"ESTABLISHED",{"14":"8 秒","15":"3","16":"16.000 秒到期"}],
[0,"ESTABLISHED",{"14":"16 秒","15":"4","16":"32.000 秒到期"}],
[0,"ESTABLISHED",{"14":"32 秒","15":"5","16":"64.000 秒到期"}],
[0,"ESTABLISHED",{"14":"60 秒","15":"6","16":"124.000 秒到期"}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"18":null,"19":null}]
];
