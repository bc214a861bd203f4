(window.docgenRuns=window.docgenRuns||{})["reset-in-window"]=[
[1,"ESTABLISHED",{"13":"false"}],
[0,"ESTABLISHED",{"3":"301"}],
[1,"ESTABLISHED",{}],
[1,"CLOSED",{"0":null,"1":null,"2":null,"3":null,"4":null,"5":null,"6":null,"7":null,"8":null,"9":null,"10":null,"11":null,"12":null,"13":null,"14":null,"15":null}]
];
