docgenSearch.add("zh","d73",[
["MAY-15","requirements.html#may-15","SEND 可以要求推送。"],
["MAY-16","requirements.html#may-16","没有要求推送的数据可以积攒起来。"],
["MAY-17","requirements.html#may-17","可以把推送告诉接收方的应用程序。"],
["MAY-18","requirements.html#may-18","可以使用其他的拥塞控制办法。"],
["REC-1","requirements.html#rec-1","窗口用 32 位保存和计算。"],
["full-socket","kinds.html#full-socket","完整的套接字"],
["request-socket","kinds.html#request-socket","请求套接字（request_sock）"],
["time-wait-socket","kinds.html#time-wait-socket","时间等待套接字"],
["TcpActiveOpens","counters.html#tcpactiveopens","由 connect() 发起的连接数；发出第一个 SYN 时增长。"],
["TcpPassiveOpens","counters.html#tcppassiveopens","经由监听套接字建立的连接数；请求变成完整的套接字时增长，而不是 SYN 到达时。"],
["TcpAttemptFails","counters.html#tcpattemptfails","连接建立之前就结束的尝试，例如 RST 拒绝了我方的 SYN，或者收回了对方的 SYN。"],
["TcpEstabResets","counters.html#tcpestabresets","从 ESTABLISHED 或 CLOSE-WAIT 直接到 CLOSED 的连接数，例如因为 RST。"]
]);
