docgenSearch.add("zh","d5",[
["receive.close-wait.rest","rules/receive.html#receiveclose-waitrest","对方已经关闭，但 FIN 之前的字节还没有读完，调用取走这些字节。"],
["receive.closing","rules/receive.html#receiveclosing","双方都已关闭，没有可以接收的数据了。"],
["close.closed","rules/close.html#closeclosed","没有可以关闭的连接，所以调用失败。"],
["close.listen","rules/close.html#closelisten","还没有人连接，也就不需要告诉谁：等待中的 RECEIVE 失败，传输控制块被删除。"],
["close.syn-sent","rules/close.html#closesyn-sent","连接还没有建立，所以放弃这次尝试，也不通知对方；之后到来的 SYN,ACK 会遇到 CLOSED，被复位。"],
["close.syn-received.again","rules/close.html#closesyn-receivedagain","已经有一个 CLOSE 在等待，一个就够了。"],
["close.syn-received.nothing-to-send","rules/close.html#closesyn-receivednothing-to-send","没有需要先发送的数据，所以连接还没建立就开始关闭。"],
["close.syn-received.deferred","rules/close.html#closesyn-receiveddeferred","有数据要先发送，而数据要等连接建立后才能发送，所以 CLOSE 排在它后面等待。"],
["close.established","rules/close.html#closeestablished","状态立即改变，不再接受 SEND；之前交来的数据全部发出之后才发送 FIN。"],
["close.fin-wait","rules/close.html#closefin-wait","我方方向已经关闭，所以再次 CLOSE 是错误，也不会再产生一个 FIN。"],
["close.close-wait.again","rules/close.html#closeclose-waitagain","用户已经关闭，FIN 正在等待发送，所以再次 CLOSE 是错误。"],
["close.close-wait","rules/close.html#closeclose-wait","CLOSE 等到数据全部发出；FIN 发出时状态才改变。"]
]);
