(window.docgenRuns=window.docgenRuns||{})["half-close"]=[
[0,"FIN-WAIT-1",{"1":"102","6":"101","14":"true","18":"2.000 秒到期","19":"301.000 秒到期","22":"CLOSE","23":"<SEQ=101><ACK=301><CTL=FIN,ACK>"}],
[1,"CLOSE-WAIT",{"8":"102","15":"false"}],
[0,"FIN-WAIT-2",{"0":"102","3":"301","4":"102","18":null,"19":null,"22":null,"23":null}],
[1,"CLOSE-WAIT",{"1":"381","18":"2.200 秒到期","19":"301.200 秒到期","20":"SEND 80","22":"<SEQ=301><ACK=102><CTL=ACK><DATA=80>"}],
[0,"FIN-WAIT-2",{"8":"381","9":"65455","19":"301.250 秒到期","21":null}],
[0,"FIN-WAIT-2",{"19":null,"21":"RECEIVE 200"}],
[1,"CLOSE-WAIT",{"0":"381","2":"65455","3":"102","4":"381","18":null,"19":null,"20":null,"22":null}],
[1,"CLOSE-WAIT",{"1":"421","18":"2.400 秒到期","19":"301.400 秒到期","20":"SEND 40","22":"<SEQ=381><ACK=102><CTL=ACK><DATA=40>"}],
[0,"FIN-WAIT-2",{"3":"381","8":"421","9":"65415","19":"301.450 秒到期","21":null}],
[1,"CLOSE-WAIT",{"0":"421","2":"65415","4":"421","18":null,"19":null,"20":null,"22":null}],
[1,"LAST-ACK",{"1":"422","6":"421","14":"true","18":"2.600 秒到期","19":"301.600 秒到期","21":"CLOSE","22":"<SEQ=421><ACK=102><CTL=FIN,ACK>"}],
[0,"TIME-WAIT",{"3":"421","8":"422","19":null,"20":"241.650 秒到期"}],
[1,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"18":null,"19":null,"21":null,"22":null}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"20":null}]
];
