docgenSearch.add("zh","d76",[
["syn-in-time-wait","choices.html#syn-in-time-wait","TIME-WAIT 中新的 SYN"],
["reset-number-in-syn-sent","choices.html#reset-number-in-syn-sent","SYN-SENT 中复位的序号"],
["passive-open-in-listen","choices.html#passive-open-in-listen","LISTEN 中的被动打开"],
["user-timeout-in-fin-wait-2","choices.html#user-timeout-in-fin-wait-2","FIN-WAIT-2 中的用户超时"],
["calls-when-returning-to-listen","choices.html#calls-when-returning-to-listen","连接退回 LISTEN 时仍在等待的调用"],
["fin-and-the-window","choices.html#fin-and-the-window","FIN 与关闭的窗口"],
["urgent-pointer","choices.html#urgent-pointer","紧急指针指向哪里"],
["urgent-signal","choices.html#urgent-signal","紧急信号通知几次"],
["data-with-the-syn","choices.html#data-with-the-syn","数据与 SYN"],
["security","omissions.html#security","安全等级与隔离"],
["congestion-control","omissions.html#congestion-control","拥塞控制"],
["first-threshold","omissions.html#first-threshold","第一个重传阈值"]
]);
