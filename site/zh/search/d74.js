docgenSearch.add("zh","d74",[
["TcpRetransSegs","counters.html#tcpretranssegs","重传的报文段数，SYN、SYN,ACK 和丢包探测也算在内。"],
["TcpExtListenDrops","counters.html#tcpextlistendrops","监听套接字因没有空间而丢弃的 SYN，以及握手末尾的 ACK；全连接队列溢出也计入这里。"],
["TcpExtListenOverflows","counters.html#tcpextlistenoverflows","SYN 或完成握手的 ACK 到来时，全连接队列已满的次数。"],
["TcpExtTCPReqQFullDrop","counters.html#tcpexttcpreqqfulldrop","半连接队列已满而 cookie 又已关闭，因此丢弃的 SYN 数。"],
["TcpExtTCPReqQFullDoCookies","counters.html#tcpexttcpreqqfulldocookies","因半连接队列已满，或者因 tcp_syncookies 为 2，而要用 cookie 回答的 SYN 数。"],
["TcpExtSyncookiesSent","counters.html#tcpextsyncookiessent","发出的带 cookie 的 SYN,ACK 数。"],
["TcpExtSyncookiesRecv","counters.html#tcpextsyncookiesrecv","带回正确 cookie 的 ACK 数，不论全连接队列有没有空间。"],
["TcpExtSyncookiesFailed","counters.html#tcpextsyncookiesfailed","可能是回答 cookie、但与 cookie 不符的 ACK 数。"],
["TcpExtEmbryonicRsts","counters.html#tcpextembryonicrsts","以 RST 结束的请求数，不论 RST 是收到的还是我方发出的。"],
["TcpExtTCPTimeouts","counters.html#tcpexttcptimeouts","重传定时器到期的次数，SYN,ACK 的也算在内。"],
["TcpExtTCPSynRetrans","counters.html#tcpexttcpsynretrans","SYN 和 SYN,ACK 的重传次数。"],
["TcpExtDelayedACKs","counters.html#tcpextdelayedacks","因延迟确认定时器到期而发送的确认数。"]
]);
