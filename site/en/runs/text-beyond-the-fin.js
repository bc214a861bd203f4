(window.docgenRuns=window.docgenRuns||{})["text-beyond-the-fin"]=[
[0,"FIN-WAIT-1",{"1":"102","6":"101","14":"true","18":"expires at 2.000 s","19":"expires at 301.000 s","20":"CLOSE","21":"<SEQ=101><ACK=301><CTL=FIN,ACK>"}],
[0,"FIN-WAIT-1",{"3":"401","22":"<SEQ=401><ACK=101><CTL=ACK><DATA=10>"}],
[0,"CLOSING",{"8":"302","22":null}]
];
