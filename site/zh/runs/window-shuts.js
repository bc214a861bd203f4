(window.docgenRuns=window.docgenRuns||{})["window-shuts"]=[
[0,"ESTABLISHED",{"1":"111","16":"2.000 秒到期","18":"301.000 秒到期","19":"SEND 10","20":"<SEQ=101><ACK=301><CTL=ACK><DATA=10>"}],
[0,"ESTABLISHED",{"2":"0","3":"301","16":null,"17":"2.010 秒到期"}]
];
