(window.docgenRuns=window.docgenRuns||{})["given-up-with-calls-outstanding"]=[
[0,"ESTABLISHED",{"1":"111","18":"2.000 秒到期","19":"301.000 秒到期","20":"SEND 10","23":"<SEQ=101><ACK=301><CTL=ACK><DATA=10>"}],
[0,"ESTABLISHED",{"21":"RECEIVE 10"}],
[0,"FIN-WAIT-1",{"1":"112","6":"111","14":"true","22":"CLOSE","23":"<SEQ=101><ACK=301><CTL=ACK><DATA=10> <SEQ=111><ACK=301><CTL=FIN,ACK>"}],
[0,"FIN-WAIT-1",{"16":"2 秒","17":"1","18":"4.000 秒到期"}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"18":null,"19":null,"20":null,"21":null,"22":null,"23":null}]
];
