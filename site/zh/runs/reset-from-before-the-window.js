(window.docgenRuns=window.docgenRuns||{})["reset-from-before-the-window"]=[
[1,"ESTABLISHED",{}]
];
