(window.docgenRuns=window.docgenRuns||{})["text-when-the-window-opens"]=[
[0,"ESTABLISHED",{"17":"expires at 2.000 s","18":"expires at 301.000 s","19":"SEND 1000"}],
[0,"ESTABLISHED",{"1":"1101","2":"65535","3":"301","6":"65535","7":"901","16":"expires at 2.100 s","17":null,"18":"expires at 301.100 s","20":null,"21":"<SEQ=101><ACK=901><CTL=ACK><DATA=536> <SEQ=637><ACK=901><CTL=ACK><DATA=464>"}]
];
