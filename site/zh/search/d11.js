docgenSearch.add("zh","d11",[
["otherwise.text.trim","rules/otherwise.html#otherwisetexttrim","报文段的开头已经收到过，所以裁掉开头，只处理其余部分。"],
["otherwise.text.hold","rules/otherwise.html#otherwisetexthold","报文段提前到达，所以先暂存，等缺口补上，并立即用 ACK 告诉发送方有缺口。"],
["otherwise.text.accept","rules/otherwise.html#otherwisetextaccept","数据正好是期望的：收进缓冲区，窗口相应缩小，并且欠下一个确认。"],
["otherwise.text.deliver","rules/otherwise.html#otherwisetextdeliver","用户在等待数据，数据也已经有了，所以交给等待中的 RECEIVE。"],
["otherwise.text.ignored","rules/otherwise.html#otherwisetextignored","对方已经发来 FIN，之后的数据都是错误，所以忽略。"],
["otherwise.fin.established","rules/otherwise.html#otherwisefinestablished","对方不再有数据要发送：通知用户，等待中的 RECEIVE 失败，FIN 占用它的序号，而我方方向在用户关闭之前一直…"],
["otherwise.fin.fin-wait-1","rules/otherwise.html#otherwisefinfin-wait-1","对方在确认我方的 FIN 之前也关闭了：我方确认它的 FIN，继续等待自己的得到确认。"],
["otherwise.fin.fin-wait-2","rules/otherwise.html#otherwisefinfin-wait-2","对方也关闭了，而我方的 FIN 已经得到确认，所以确认对方的 FIN，只剩最后的等待。"],
["otherwise.fin.again","rules/otherwise.html#otherwisefinagain","对方的 FIN 早已收到，所以这一个什么都不改变。"],
["timeout.user","rules/user-timeout.html#timeoutuser","用户的耐心用尽：通知用户，应答所有未完成的调用，删除传输控制块。"],
["timeout.retransmission.syn-given-up","rules/retransmission-timeout.html#timeoutretransmissionsyn-given-up","SYN 重传的次数已经达到打开连接时的限度，所以放弃尝试，并通知用户。"],
["timeout.retransmission.given-up","rules/retransmission-timeout.html#timeoutretransmissiongiven-up","最早的报文段重传的次数已经达到限度，所以认为对方已经不在，放弃连接。"]
]);
