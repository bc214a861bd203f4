(window.docgenRuns=window.docgenRuns||{})["text-when-the-window-opens"]=[
[0,"ESTABLISHED",{"17":"2.000 秒到期","18":"301.000 秒到期","19":"SEND 1000"}],
[0,"ESTABLISHED",{"1":"1101","2":"65535","3":"301","6":"65535","7":"901","16":"2.100 秒到期","17":null,"18":"301.100 秒到期","20":null,"21":"<SEQ=101><ACK=901><CTL=ACK><DATA=536> <SEQ=637><ACK=901><CTL=ACK><DATA=464>"}]
];
