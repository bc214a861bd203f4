(window.docgenRuns=window.docgenRuns||{})["fin-into-a-shut-window"]=[
[0,"FIN-WAIT-1",{"1":"102","6":"101","14":"true","18":"2.000 秒到期","20":"301.000 秒到期","21":"CLOSE","22":"<SEQ=101><ACK=301><CTL=FIN,ACK>"}],
[0,"FIN-WAIT-1",{"2":"0","3":"301","18":null,"19":"2.010 秒到期"}],
[0,"FIN-WAIT-2",{"0":"102","4":"102","19":null,"20":"301.100 秒到期","21":null,"22":null}]
];
