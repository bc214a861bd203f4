(window.docgenRuns=window.docgenRuns||{})["syn-in-established"]=[
[1,"ESTABLISHED",{"13":"false"}],
[0,"ESTABLISHED",{"3":"301"}]
];
