docgenSearch.add("zh","d73",[
["request-socket","kinds.html#request-socket","请求套接字（request_sock）"],
["time-wait-socket","kinds.html#time-wait-socket","时间等待套接字"],
["TcpActiveOpens","counters.html#tcpactiveopens","由 connect() 发起的连接数；发出第一个 SYN 时增长。"],
["TcpPassiveOpens","counters.html#tcppassiveopens","经由监听套接字建立的连接数；请求变成完整的套接字时增长，而不是 SYN 到达时。"],
["TcpAttemptFails","counters.html#tcpattemptfails","连接建立之前就结束的尝试，例如 RST 拒绝了我方的 SYN，或者收回了对方的 SYN。"],
["TcpEstabResets","counters.html#tcpestabresets","从 ESTABLISHED 或 CLOSE-WAIT 直接到 CLOSED 的连接数，例如因为 RST。"],
["TcpRetransSegs","counters.html#tcpretranssegs","重传的报文段数，SYN、SYN,ACK 和丢包探测也算在内。"],
["TcpExtListenDrops","counters.html#tcpextlistendrops","监听套接字因没有空间而丢弃的 SYN，以及握手末尾的 ACK；全连接队列溢出也计入这里。"],
["TcpExtListenOverflows","counters.html#tcpextlistenoverflows","SYN 或完成握手的 ACK 到来时，全连接队列已满的次数。"],
["TcpExtTCPReqQFullDrop","counters.html#tcpexttcpreqqfulldrop","半连接队列已满而 cookie 又已关闭，因此丢弃的 SYN 数。"],
["TcpExtTCPReqQFullDoCookies","counters.html#tcpexttcpreqqfulldocookies","因半连接队列已满，或者因 tcp_syncookies 为 2，而要用 cookie 回答的 SYN 数。"],
["TcpExtSyncookiesSent","counters.html#tcpextsyncookiessent","发出的带 cookie 的 SYN,ACK 数。"]
]);
