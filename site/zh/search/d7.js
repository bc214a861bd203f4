docgenSearch.add("zh","d7",[
["listen.ack","rules/listen.html#listenack","这里没有什么需要确认，ACK 属于旧的连接，所以将其发送方复位。"],
["listen.syn.other-text","rules/listen.html#listensynother-text","这个 SYN 还带有数据或 FIN，先把它们暂存到连接建立，因为那时才能肯定这个 SYN 不是旧的。"],
["listen.syn","rules/listen.html#listensyn","有人要连接：端点记下对方的初始序号和窗口，选定自己的初始序号，回答 SYN,ACK。"],
["listen.other","rules/listen.html#listenother","既没有 SYN 和 ACK，也没有 RST 的报文段与这里无关，所以丢弃。"],
["syn-sent.ack.unacceptable.reset","rules/syn-sent.html#syn-sentackunacceptablereset","RST 确认的不是我方的 SYN，它回答的是早先的某个连接，所以丢弃。"],
["syn-sent.ack.unacceptable","rules/syn-sent.html#syn-sentackunacceptable","报文段确认的东西不是我方在这次尝试中发送的，它的发送方以为旧连接还在，所以将其复位，而我方的尝试…"],
["syn-sent.reset.acceptable","rules/syn-sent.html#syn-sentresetacceptable","RST 确认了我方的 SYN，所以是真正的拒绝：通知用户，所有未完成的调用失败，尝试结束。"],
["syn-sent.reset.without-ack","rules/syn-sent.html#syn-sentresetwithout-ack","没有确认我方 SYN 的 RST 可能来自任何人，所以丢弃。"],
["syn-sent.syn-ack","rules/syn-sent.html#syn-sentsyn-ack","对方给出了自己的序号，也确认了我方的序号，所以连接在这一方已经建立；我方的 ACK（可能带有数据）会使…"],
["syn-sent.syn-ack.other-text","rules/syn-sent.html#syn-sentsyn-ackother-text","SYN,ACK 还带有数据或 FIN，因为连接已经建立，所以立即处理。"],
["syn-sent.syn-ack.alone","rules/syn-sent.html#syn-sentsyn-ackalone","SYN,ACK 没有带来别的东西，处理到此为止。"],
["syn-sent.syn.other-text","rules/syn-sent.html#syn-sentsynother-text","同时打开时对方的 SYN 还带有数据或 FIN，先把它们暂存到连接建立。"]
]);
