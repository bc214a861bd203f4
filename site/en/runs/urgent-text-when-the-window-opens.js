(window.docgenRuns=window.docgenRuns||{})["urgent-text-when-the-window-opens"]=[
[0,"ESTABLISHED",{"3":"1101","18":"expires at 2.000 s","19":"expires at 301.000 s","20":"SEND 1000"}],
[0,"ESTABLISHED",{"1":"1101","2":"65535","4":"301","7":"65535","8":"901","17":"expires at 2.100 s","18":null,"19":"expires at 301.100 s","21":null,"22":"<SEQ=101><ACK=901><UP=1101><CTL=URG,ACK><DATA=536> <SEQ=637><ACK=901><UP=1101><CTL=URG,ACK><DATA=464>"}]
];
