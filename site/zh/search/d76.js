docgenSearch.add("zh","d76",[
["user-timeout-in-fin-wait-2","choices.html#user-timeout-in-fin-wait-2","FIN-WAIT-2 中的用户超时"],
["calls-when-returning-to-listen","choices.html#calls-when-returning-to-listen","连接退回 LISTEN 时仍在等待的调用"],
["fin-and-the-window","choices.html#fin-and-the-window","FIN 与关闭的窗口"],
["urgent-pointer","choices.html#urgent-pointer","紧急指针指向哪里"],
["urgent-signal","choices.html#urgent-signal","紧急信号通知几次"],
["data-with-the-syn","choices.html#data-with-the-syn","数据与 SYN"],
["security","omissions.html#security","安全等级与隔离"],
["congestion-control","omissions.html#congestion-control","拥塞控制"],
["first-threshold","omissions.html#first-threshold","第一个重传阈值"],
["round-trip-time","omissions.html#round-trip-time","往返时间的测量"],
["urgent-data","omissions.html#urgent-data","紧急数据的读取"],
["delayed-acknowledgments","omissions.html#delayed-acknowledgments","延迟确认"]
]);
