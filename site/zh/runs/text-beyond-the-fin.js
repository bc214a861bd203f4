(window.docgenRuns=window.docgenRuns||{})["text-beyond-the-fin"]=[
[0,"FIN-WAIT-1",{"1":"102","6":"101","14":"true","18":"2.000 秒到期","19":"301.000 秒到期","20":"CLOSE","21":"<SEQ=101><ACK=301><CTL=FIN,ACK>"}],
[0,"FIN-WAIT-1",{"3":"401","22":"<SEQ=401><ACK=101><CTL=ACK><DATA=10>"}],
[0,"CLOSING",{"8":"302","22":null}]
];
