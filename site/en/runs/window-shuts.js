(window.docgenRuns=window.docgenRuns||{})["window-shuts"]=[
[0,"ESTABLISHED",{"1":"111","16":"expires at 2.000 s","18":"expires at 301.000 s","19":"SEND 10","20":"<SEQ=101><ACK=301><CTL=ACK><DATA=10>"}],
[0,"ESTABLISHED",{"2":"0","3":"301","16":null,"17":"expires at 2.010 s"}]
];
