(window.docgenRuns=window.docgenRuns||{})["lost-window-update-in-close-wait"]=[
[0,"CLOSE-WAIT",{"1":"111","16":"expires at 2.000 s","18":"expires at 301.000 s","19":"SEND 11","20":"<SEQ=101><ACK=302><CTL=ACK><DATA=10>"}],
[1,"FIN-WAIT-2",{"8":"111","9":"0","11":"10"}],
[0,"CLOSE-WAIT",{"0":"111","2":"0","3":"302","4":"111","16":null,"17":"expires at 2.100 s","18":"expires at 301.100 s","20":null}],
[0,"CLOSE-WAIT",{"1":"112","14":"2 s","17":"expires at 4.100 s","20":"<SEQ=111><ACK=302><CTL=ACK><DATA=1>"}],
[1,"FIN-WAIT-2",{"3":"111"}],
[0,"CLOSE-WAIT",{"18":"expires at 302.200 s"}],
[1,"FIN-WAIT-2",{"9":"10","11":"0"}],
[1,"FIN-WAIT-2",{"18":null,"19":"RECEIVE 10"}],
[0,"CLOSE-WAIT",{"14":"4 s","17":"expires at 8.100 s"}],
[1,"FIN-WAIT-2",{"8":"112","9":"9","18":"expires at 304.150 s","19":null}],
[0,"CLOSE-WAIT",{"0":"112","2":"9","4":"112","14":"1 s","17":null,"18":null,"19":null,"20":null}]
];
