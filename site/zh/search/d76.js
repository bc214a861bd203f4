docgenSearch.add("zh","d76",[
["valid-reset","choices.html#valid-reset","什么序号的复位才有效"],
["syn-when-synchronized","choices.html#syn-when-synchronized","已同步连接上的 SYN"],
["window-of-the-peer","choices.html#window-of-the-peer","握手之后对方的窗口"],
["fin-again-in-time-wait","choices.html#fin-again-in-time-wait","TIME-WAIT 中重复的 FIN"],
["ack-in-time-wait","choices.html#ack-in-time-wait","TIME-WAIT 中的 ACK"],
["unacceptable-ack-in-syn-received","choices.html#unacceptable-ack-in-syn-received","SYN-RECEIVED 中不可接受的 ACK"],
["syn-in-time-wait","choices.html#syn-in-time-wait","TIME-WAIT 中新的 SYN"],
["reset-number-in-syn-sent","choices.html#reset-number-in-syn-sent","SYN-SENT 中复位的序号"],
["passive-open-in-listen","choices.html#passive-open-in-listen","LISTEN 中的被动打开"],
["user-timeout-in-fin-wait-2","choices.html#user-timeout-in-fin-wait-2","FIN-WAIT-2 中的用户超时"],
["calls-when-returning-to-listen","choices.html#calls-when-returning-to-listen","连接退回 LISTEN 时仍在等待的调用"],
["fin-and-the-window","choices.html#fin-and-the-window","FIN 与关闭的窗口"]
]);
