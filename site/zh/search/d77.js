docgenSearch.add("zh","d77",[
["urgent-pointer","choices.html#urgent-pointer","紧急指针指向哪里"],
["urgent-signal","choices.html#urgent-signal","紧急信号通知几次"],
["data-with-the-syn","choices.html#data-with-the-syn","数据与 SYN"],
["security","omissions.html#security","安全等级与隔离"],
["congestion-control","omissions.html#congestion-control","拥塞控制"],
["first-threshold","omissions.html#first-threshold","第一个重传阈值"],
["round-trip-time","omissions.html#round-trip-time","往返时间的测量"],
["urgent-data","omissions.html#urgent-data","紧急数据的读取"],
["delayed-acknowledgments","omissions.html#delayed-acknowledgments","延迟确认"],
["keep-alives","omissions.html#keep-alives","保活"],
["half-duplex-close","omissions.html#half-duplex-close","同时关闭两个方向"],
["flush","omissions.html#flush","FLUSH 调用"]
]);
