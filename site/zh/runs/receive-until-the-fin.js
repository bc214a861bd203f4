(window.docgenRuns=window.docgenRuns||{})["receive-until-the-fin"]=[
[0,"FIN-WAIT-1",{"1":"102","6":"101","14":"true","18":"2.000 秒到期","19":"301.000 秒到期","22":"CLOSE","23":"<SEQ=101><ACK=301><CTL=FIN,ACK>"}],
[1,"CLOSE-WAIT",{"8":"102","15":"false"}],
[0,"FIN-WAIT-2",{"0":"102","3":"301","4":"102","18":null,"19":"301.100 秒到期","22":null,"23":null}],
[0,"FIN-WAIT-2",{"19":null,"21":"RECEIVE 10"}],
[1,"LAST-ACK",{"1":"302","6":"301","14":"true","18":"2.200 秒到期","19":"301.200 秒到期","20":"CLOSE","21":"<SEQ=301><ACK=102><CTL=FIN,ACK>"}],
[0,"TIME-WAIT",{"8":"302","20":"241.250 秒到期","21":null}],
[1,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"18":null,"19":null,"20":null,"21":null}]
];
