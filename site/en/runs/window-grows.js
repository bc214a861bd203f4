(window.docgenRuns=window.docgenRuns||{})["window-grows"]=[
[0,"FIN-WAIT-1",{"1":"102","6":"101","14":"true","18":"expires at 2.000 s","19":"expires at 301.000 s","20":"CLOSE","21":"<SEQ=101><ACK=301><CTL=FIN,ACK>"}],
[0,"FIN-WAIT-2",{"0":"102","2":"65535","3":"301","4":"102","7":"65535","18":null,"19":"expires at 301.010 s","20":null,"21":null}]
];
