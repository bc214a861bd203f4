(window.docgenRuns=window.docgenRuns||{})["text-beyond-the-window"]=[
[0,"ESTABLISHED",{}],
[0,"ESTABLISHED",{"1":"111","16":"expires at 2.100 s","17":"expires at 301.100 s","18":"SEND 10","19":"<SEQ=101><ACK=301><CTL=ACK><DATA=10>"}],
[0,"ESTABLISHED",{"0":"111","3":"301","4":"111","7":"306","8":"5","10":"5","16":null,"17":null,"18":null,"19":null}],
[0,"ESTABLISHED",{"3":"306","7":"311","8":"0","10":"10"}],
[0,"ESTABLISHED",{"1":"121","16":"expires at 2.400 s","17":"expires at 301.400 s","18":"SEND 10","19":"<SEQ=111><ACK=311><CTL=ACK><DATA=10>"}],
[0,"ESTABLISHED",{"0":"121","3":"311","4":"121","16":null,"17":null,"18":null,"19":null}],
[0,"ESTABLISHED",{}],
[0,"ESTABLISHED",{}],
[0,"ESTABLISHED",{}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null}]
];
