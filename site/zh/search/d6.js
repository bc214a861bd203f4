docgenSearch.add("zh","d6",[
["close.closing","rules/close.html#closeclosing","两个方向都已关闭，所以再次 CLOSE 是错误。"],
["abort.closed","rules/abort.html#abortclosed","没有可以中止的连接，所以调用失败。"],
["abort.listen","rules/abort.html#abortlisten","还没有人连接，所以不需要 RST：等待中的 RECEIVE 失败，传输控制块被删除。"],
["abort.syn-sent","rules/abort.html#abortsyn-sent","对方还没有回应，没有什么需要告诉它：所有未完成的调用失败，传输控制块被删除。"],
["abort.resets","rules/abort.html#abortresets","对方参与了这个连接，所以用下一个序号的 RST 告诉它连接已经不在；所有未完成的调用失败，传输控制块被…"],
["abort.closing","rules/abort.html#abortclosing","双方都已关闭，所以不发送 RST；端点只是不再等待。"],
["status.closed","rules/status.html#statusclosed","没有可以报告的连接，所以调用失败。"],
["status.state","rules/status.html#statusstate","应答是当前状态的名称，什么都不改变。"],
["closed.reset","rules/closed.html#closedreset","发给不存在的连接的 RST 不需要回答：两个端点不能没完没了地互相复位。"],
["closed.without-ack","rules/closed.html#closedwithout-ack","报文段没有提到我方的序号，所以 RST 的序号取零，并通过确认这个报文段来证明自己。"],
["closed.with-ack","rules/closed.html#closedwith-ack","报文段说明了它的发送方期望我方的哪个序号，所以 RST 正好取这个序号，对方会相信它。"],
["listen.reset","rules/listen.html#listenreset","这里没有任何仍然算数的已发内容，RST 不可能是对什么的回答，所以丢弃。"]
]);
