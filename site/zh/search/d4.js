docgenSearch.add("zh","d4",[
["send.listen.with-data","rules/send.html#sendlistenwith-data","端点只监听指定的远端套接字时，SEND 会主动打开连接，并让一个报文段装得下的字节随 SYN 一起发送。"],
["send.listen","rules/send.html#sendlisten","端点只监听指定的远端套接字时，SEND 会主动打开连接；字节要等连接建立后才发送。"],
["send.urgent","rules/send.html#sendurgent","用户说明这些字节是紧急的，所以紧急数据的末尾移到其中最后一个字节之后。"],
["send.queued","rules/send.html#sendqueued","连接还没有建立，所以字节在队列中等待。"],
["send.established","rules/send.html#sendestablished","字节加入队列；多久之后分成报文段发送，取决于对方的窗口。"],
["send.closing","rules/send.html#sendclosing","我方用户已经关闭这个方向，所以再次 SEND 会被拒绝。"],
["receive.closed","rules/receive.html#receiveclosed","没有可以接收的连接，所以调用失败。"],
["receive.no-space","rules/receive.html#receiveno-space","等待中的 RECEIVE 已经达到端点能记住的数目，所以这一个被拒绝。"],
["receive.queued","rules/receive.html#receivequeued","连接建立之前不可能有数据交给用户，所以调用在队列中等待。"],
["receive.delivered","rules/receive.html#receivedelivered","已有字节等待读取，所以调用取走它装得下的部分，并立即得到应答。"],
["receive.waits","rules/receive.html#receivewaits","没有可以读取的数据，所以调用等待数据到达。"],
["receive.close-wait.nothing-left","rules/receive.html#receiveclose-waitnothing-left","对方已经发来 FIN，之前的数据也都读完了，再也不会有数据来满足这个调用。"]
]);
