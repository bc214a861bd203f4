(window.docgenRuns=window.docgenRuns||{})["figure-13"]=[
[0,"FIN-WAIT-1",{"1":"101","6":"100","14":"true","18":"expires at 2.000 s","19":"expires at 301.000 s","21":"CLOSE","22":"<SEQ=100><ACK=300><CTL=FIN,ACK>"}],
[1,"FIN-WAIT-1",{"1":"301","6":"300","14":"true","15":"false","18":"expires at 2.000 s","19":"expires at 301.000 s","21":"CLOSE","22":"<SEQ=300><ACK=100><CTL=FIN,ACK>"}],
[1,"CLOSING",{"8":"101"}],
[0,"CLOSING",{"3":"300","8":"301"}],
[0,"TIME-WAIT",{"0":"101","3":"301","4":"101","18":null,"19":null,"20":"expires at 241.100 s","21":null,"22":null}],
[1,"TIME-WAIT",{"0":"301","3":"101","4":"301","18":null,"19":null,"20":"expires at 241.100 s","21":null,"22":null}],
[0,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"20":null}],
[1,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null,"16":null,"17":null,"20":null}]
];
