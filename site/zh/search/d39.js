docgenSearch.add("zh","d39",[
["SEG.TSV","variables.html#segtsv","报文段的时间戳，取自发送方的时钟；连接不使用时间戳时不存在。"],
["SEG.TSE","variables.html#segtse","报文段回送的时间戳，原是我方的；没有可以回送的时不存在。"],
["CALL.backlog","variables.html#callbacklog","listen() 的调用者允许多少个连接等待；场景没有说明时不存在，改用设定 backlog。"],
["CALL.blocking","variables.html#callblocking","connect() 是否一直等到握手成功或失败。"],
["CALL.more","variables.html#callmore","send() 是否说明还有数据要写（MSG_MORE）。"],
["CALL.receiving","variables.html#callreceiving","shutdown() 是否关闭接收方向（SHUT_RD）。"],
["CALL.sending","variables.html#callsending","shutdown() 是否关闭发送方向（SHUT_WR）。"],
["CALL.SO_LINGER","variables.html#callso_linger","setsockopt() 是否把等待时间设为零。"],
["CALL.TCP_NODELAY","variables.html#calltcp_nodelay","setsockopt() 是否关闭 Nagle 算法。"],
["CALL.SO_KEEPALIVE","variables.html#callso_keepalive","setsockopt() 是否打开保活。"],
["CALL.TCP_KEEPIDLE","variables.html#calltcp_keepidle","setsockopt() 设定的第一个保活探测之前的静默时间。"],
["CALL.TCP_KEEPINTVL","variables.html#calltcp_keepintvl","setsockopt() 设定的、得不到回答的保活探测之间的间隔。"]
]);
