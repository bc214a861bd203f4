docgenSearch.add("zh","d18",[
["sys-setsockopt.keepalive","rules/sys-setsockopt.html#sys-setsockoptkeepalive","用户打开或关闭保活；不要求就不启用。"],
["sys-setsockopt.keepalive-restarts","rules/sys-setsockopt.html#sys-setsockoptkeepalive-restarts","刚刚打开了保活，或者改变了它的时间，所以保活定时器按现在的时间启动。"],
["sys-setsockopt.quick-ack","rules/sys-setsockopt.html#sys-setsockoptquick-ack","用户希望确认不被延迟，所以套接字不再等待可以捎带确认的数据。"],
["sys-setsockopt.no-quick-ack","rules/sys-setsockopt.html#sys-setsockoptno-quick-ack","用户允许延迟确认，所以套接字等待可以捎带确认的数据。"],
["sys-setsockopt.done","rules/sys-setsockopt.html#sys-setsockoptdone","无论设置了哪些选项，从现在起生效。"],
["sys-close.closed","rules/sys-close.html#sys-closeclosed","用户手里已经没有连接了，所以调用只是交还描述符。"],
["sys-close.listen","rules/sys-close.html#sys-closelisten","监听套接字消失，没有人接受的一切也随之消失：请求被忘掉，全连接队列中的连接被复位，等待中的 accept() …"],
["sys-close.syn-sent","rules/sys-close.html#sys-closesyn-sent","连接还没有建立，所以不声不响地放弃这次尝试；之后到来的 SYN,ACK 遇不到套接字，被复位。"],
["sys-close.counted","rules/sys-close.html#sys-closecounted","在 ESTABLISHED 或 CLOSE-WAIT 中被复位的连接计为被切断的连接。"],
["sys-close.unread","rules/sys-close.html#sys-closeunread","到达的字节还没有读取，以后也不会再读，就此丢失；因此用 RST 而不是 FIN 告诉对方，也不经过 TIME-WAIT。"],
["sys-close.linger","rules/sys-close.html#sys-closelinger","用户设定的等待时间为零，所以用 RST 丢弃连接，也不经过 TIME-WAIT。"],
["sys-close.established","rules/sys-close.html#sys-closeestablished","用户放手，套接字成为孤儿：内核发完剩余数据，再发送 FIN，独自完成关闭。"]
]);
