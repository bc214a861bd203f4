(window.docgenRuns=window.docgenRuns||{})["send-of-nothing"]=[
[0,"ESTABLISHED",{}]
];
