(window.docgenRuns=window.docgenRuns||{})["strays-in-last-ack"]=[
[0,"LAST-ACK",{"1":"102","6":"101","14":"true","18":"expires at 2.000 s","19":"expires at 301.000 s","20":"CLOSE","21":"<SEQ=101><ACK=302><CTL=FIN,ACK>"}],
[0,"LAST-ACK",{"3":"302"}],
[0,"LAST-ACK",{}],
[0,"LAST-ACK",{}]
];
