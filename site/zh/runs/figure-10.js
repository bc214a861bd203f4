(window.docgenRuns=window.docgenRuns||{})["figure-10"]=[
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null}],
[1,"ESTABLISHED",{"1":"310","13":"false","16":"2.100 秒到期","17":"301.100 秒到期","18":"SEND 10","19":"<SEQ=300><ACK=100><CTL=ACK><DATA=10>"}],
[0,"CLOSED",{}],
[1,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"18":null,"19":null}]
];
