docgenSearch.add("zh","d35",[
["SEG.WND","variables.html#segwnd","报文段的发送方宣告的窗口。"],
["SEG.UP","variables.html#segup","最后一个紧急字节之后的位置；没有 URG 时不存在。"],
["SEG.LEN","variables.html#seglen","报文段占用的序号个数：数据的字节数，加上 SYN 和 FIN。"],
["SEG.TXT","variables.html#segtxt","报文段携带的数据字节数。"],
["CALL.remote","variables.html#callremote","OPEN 是否指定了远端套接字。"],
["CALL.octets","variables.html#calloctets","SEND 交来的字节数，或者 RECEIVE 提供的空间。"],
["CALL.urgent","variables.html#callurgent","SEND 交来的字节是否紧急。"],
["SK.ERR","variables.html#skerr","下一个调用将报告的错误，用它在 errno.h 中的编号表示；没有错误时没有定义。"],
["SK.DONE","variables.html#skdone","套接字是否有过连接。有过，recv() 读到的是流的末尾；没有过，它以 ENOTCONN 失败。"],
["SK.CONNECTING","variables.html#skconnecting","connect() 是否发起了一个连接而没有等待，也还没有说出结果。"],
["SK.ORPHAN","variables.html#skorphan","用户是否已经关闭套接字；如果是，它不再有主人，由内核独自结束连接。"],
["SK.RDSHUT","variables.html#skrdshut","用户是否关闭了接收方向。"]
]);
