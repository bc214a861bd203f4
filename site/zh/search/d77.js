docgenSearch.add("zh","d77",[
["round-trip-time","omissions.html#round-trip-time","往返时间的测量"],
["urgent-data","omissions.html#urgent-data","紧急数据的读取"],
["delayed-acknowledgments","omissions.html#delayed-acknowledgments","延迟确认"],
["keep-alives","omissions.html#keep-alives","保活"],
["half-duplex-close","omissions.html#half-duplex-close","同时关闭两个方向"],
["flush","omissions.html#flush","FLUSH 调用"],
["options","omissions.html#options","选项"],
["segment-size","omissions.html#segment-size","报文段长度的计算"],
["push","omissions.html#push","PUSH 标志"],
["checksum","omissions.html#checksum","校验和"],
["initial-numbers","omissions.html#initial-numbers","初始序号的选择"],
["several-connections","omissions.html#several-connections","同时存在多个连接"]
]);
