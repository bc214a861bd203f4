docgenSearch.add("zh","d72",[
["MAY-12","requirements.html#may-12","可以把过旧的确认当作伪造。"],
["MAY-13","requirements.html#may-13","超前到达的报文段可以立即确认。"],
["MAY-14","requirements.html#may-14","可以提供 FLUSH 调用。"],
["MAY-15","requirements.html#may-15","SEND 可以要求推送。"],
["MAY-16","requirements.html#may-16","没有要求推送的数据可以积攒起来。"],
["MAY-17","requirements.html#may-17","可以把推送告诉接收方的应用程序。"],
["MAY-18","requirements.html#may-18","可以使用其他的拥塞控制办法。"],
["REC-1","requirements.html#rec-1","窗口用 32 位保存和计算。"],
["full-socket","kinds.html#full-socket","完整的套接字"],
["request-socket","kinds.html#request-socket","请求套接字（request_sock）"],
["time-wait-socket","kinds.html#time-wait-socket","时间等待套接字"],
["TcpActiveOpens","counters.html#tcpactiveopens","由 connect() 发起的连接数；发出第一个 SYN 时增长。"]
]);
