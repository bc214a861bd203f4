(window.docgenRuns=window.docgenRuns||{})["simultaneous-close-into-a-shut-window"]=[
[0,"FIN-WAIT-1",{"1":"102","6":"101","14":"true","18":"expires at 2.000 s","20":"expires at 301.000 s","22":"CLOSE","23":"<SEQ=101><ACK=301><CTL=FIN,ACK>"}],
[1,"FIN-WAIT-1",{"1":"302","6":"301","14":"true","15":"false","18":"expires at 2.000 s","19":"expires at 301.000 s","20":"CLOSE","21":"<SEQ=301><ACK=101><CTL=FIN,ACK>"}],
[0,"CLOSING",{"3":"301","8":"302"}],
[0,"CLOSING",{"2":"0","3":"302","18":null,"19":"expires at 2.060 s"}],
[0,"TIME-WAIT",{"0":"102","4":"102","19":null,"20":null,"21":"expires at 241.080 s","22":null,"23":null}]
];
