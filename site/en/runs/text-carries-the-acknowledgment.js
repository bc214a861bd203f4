(window.docgenRuns=window.docgenRuns||{})["text-carries-the-acknowledgment"]=[
[0,"ESTABLISHED",{"18":"expires at 2.000 s","19":"expires at 301.000 s","20":"SEND 10"}],
[0,"ESTABLISHED",{"1":"111","2":"10","4":"301","7":"10","8":"311","9":"65525","11":"10","17":"expires at 2.100 s","18":null,"19":"expires at 301.100 s","21":"<SEQ=101><ACK=311><CTL=ACK><DATA=10>"}],
[0,"ESTABLISHED",{"0":"111","2":"0","4":"311","5":"111","17":null,"19":null,"20":null,"21":null}],
[0,"ESTABLISHED",{"3":"121","18":"expires at 2.300 s","19":"expires at 301.300 s","20":"SEND 10"}],
[0,"ESTABLISHED",{"1":"121","2":"10","8":"321","9":"65515","11":"20","17":"expires at 2.400 s","18":null,"19":"expires at 301.400 s","21":"<SEQ=111><ACK=321><UP=121><CTL=URG,ACK><DATA=10>"}]
];
