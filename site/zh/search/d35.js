docgenSearch.add("zh","d35",[
["CALL.remote","variables.html#callremote","OPEN 是否指定了远端套接字。"],
["CALL.octets","variables.html#calloctets","SEND 交来的字节数，或者 RECEIVE 提供的空间。"],
["CALL.urgent","variables.html#callurgent","SEND 交来的字节是否紧急。"],
["SK.ERR","variables.html#skerr","下一个调用将报告的错误，用它在 errno.h 中的编号表示；没有错误时没有定义。"],
["SK.DONE","variables.html#skdone","套接字是否有过连接。有过，recv() 读到的是流的末尾；没有过，它以 ENOTCONN 失败。"],
["SK.ORPHAN","variables.html#skorphan","用户是否已经关闭套接字；如果是，它不再有主人，由内核独自结束连接。"],
["SK.RDSHUT","variables.html#skrdshut","用户是否关闭了接收方向。"],
["SK.LINGER","variables.html#sklinger","用户是否把等待时间设为零；如果是，close() 用 RST 丢弃连接。"],
["SK.NODELAY","variables.html#sknodelay","这个套接字是否关闭了 Nagle 算法。"],
["SK.KEEPALIVE","variables.html#skkeepalive","用户是否要求保活探测。"],
["SK.KEEPIDLE","variables.html#skkeepidle","连接静默多久之后发送第一个保活探测。"],
["SK.KEEPINTVL","variables.html#skkeepintvl","保活探测得不到回答时，相邻两个之间等待多久。"]
]);
