(window.docgenRuns=window.docgenRuns||{})["lost-window-update"]=[
[0,"ESTABLISHED",{"1":"111","16":"2.000 秒到期","18":"301.000 秒到期","19":"SEND 11","20":"<SEQ=101><ACK=301><CTL=ACK><DATA=10>"}],
[1,"ESTABLISHED",{"7":"111","8":"0","10":"10","13":"false"}],
[0,"ESTABLISHED",{"0":"111","2":"0","3":"301","4":"111","16":null,"17":"2.100 秒到期","18":"301.100 秒到期","20":null}],
[0,"ESTABLISHED",{"1":"112","14":"2 秒","17":"4.100 秒到期","20":"<SEQ=111><ACK=301><CTL=ACK><DATA=1>"}],
[1,"ESTABLISHED",{"3":"111"}],
[0,"ESTABLISHED",{"18":"302.200 秒到期"}],
[1,"ESTABLISHED",{"8":"10","10":"0"}],
[1,"ESTABLISHED",{"16":"RECEIVE 10"}],
[0,"ESTABLISHED",{"14":"4 秒","17":"8.100 秒到期"}],
[1,"ESTABLISHED",{"7":"112","8":"9","16":null}],
[0,"ESTABLISHED",{"0":"112","2":"9","4":"112","14":"1 秒","17":null,"18":null,"19":null,"20":null}]
];
