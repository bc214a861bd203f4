docgenSearch.add("zh","d18",[
["sys-setsockopt.linger","rules/sys-setsockopt.html#sys-setsockoptlinger","用户决定 close() 怎么做：等待时间为零时，它用 RST 丢弃连接。"],
["sys-setsockopt.keep-idle","rules/sys-setsockopt.html#sys-setsockoptkeep-idle","用户设定这个连接静默多久之后发送第一个保活探测，以代替 tcp_keepalive_time。"],
["sys-setsockopt.keep-interval","rules/sys-setsockopt.html#sys-setsockoptkeep-interval","用户设定保活探测得不到回答时的间隔，以代替 tcp_keepalive_intvl。"],
["sys-setsockopt.keep-count","rules/sys-setsockopt.html#sys-setsockoptkeep-count","用户设定最多可以有多少个保活探测得不到回答，以代替 tcp_keepalive_probes。"],
["sys-setsockopt.keepalive","rules/sys-setsockopt.html#sys-setsockoptkeepalive","用户打开或关闭保活；不要求就不启用。"],
["sys-setsockopt.keepalive-restarts","rules/sys-setsockopt.html#sys-setsockoptkeepalive-restarts","保活开着的时候改变了它的时间，所以保活定时器重新启动，时间是新的时间减去上次收到对方报文段以来的…"],
["sys-setsockopt.quick-ack","rules/sys-setsockopt.html#sys-setsockoptquick-ack","用户希望确认不被延迟，所以套接字不再等待可以捎带确认的数据。"],
["sys-setsockopt.no-quick-ack","rules/sys-setsockopt.html#sys-setsockoptno-quick-ack","用户允许延迟确认，所以套接字等待可以捎带确认的数据。"],
["sys-setsockopt.done","rules/sys-setsockopt.html#sys-setsockoptdone","无论设置了哪些选项，从现在起生效。"],
["sys-close.closed","rules/sys-close.html#sys-closeclosed","用户手里已经没有连接了，所以调用只是交还描述符。"],
["sys-close.listen","rules/sys-close.html#sys-closelisten","监听套接字消失，没有人接受的一切也随之消失：请求被忘掉，全连接队列中的连接被复位，等待中的 accept() …"],
["sys-close.syn-sent","rules/sys-close.html#sys-closesyn-sent","连接还没有建立，所以不声不响地放弃这次尝试；之后到来的 SYN,ACK 遇不到套接字，被复位。"]
]);
