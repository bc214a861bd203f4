(window.docgenRuns=window.docgenRuns||{})["text-and-fin-in-one-segment"]=[
[0,"CLOSE-WAIT",{"3":"301","7":"307","8":"65530","16":null}],
[0,"CLOSE-WAIT",{}]
];
