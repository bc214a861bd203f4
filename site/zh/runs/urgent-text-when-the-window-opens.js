(window.docgenRuns=window.docgenRuns||{})["urgent-text-when-the-window-opens"]=[
[0,"ESTABLISHED",{"3":"1101","18":"2.000 秒到期","19":"301.000 秒到期","20":"SEND 1000"}],
[0,"ESTABLISHED",{"1":"1101","2":"65535","4":"301","7":"65535","8":"901","17":"2.100 秒到期","18":null,"19":"301.100 秒到期","21":null,"22":"<SEQ=101><ACK=901><UP=1101><CTL=URG,ACK><DATA=536> <SEQ=637><ACK=901><UP=1101><CTL=URG,ACK><DATA=464>"}]
];
