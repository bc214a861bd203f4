docgenSearch.add("en","d73",[
["request-socket","kinds.html#request-socket","request socket"],
["time-wait-socket","kinds.html#time-wait-socket","time-wait socket"],
["TcpActiveOpens","counters.html#tcpactiveopens","Connections begun by connect(); it grows when the first SYN is sent."],
["TcpPassiveOpens","counters.html#tcppassiveopens","Connections that came about through a listener; it grows when the request becomes a full socket, not when the SYN arrives."],
["TcpAttemptFails","counters.html#tcpattemptfails","Attempts that ended before the connection was established, for example because a RST refused our SYN or took back the other side's."],
["TcpEstabResets","counters.html#tcpestabresets","Connections that went from ESTABLISHED or CLOSE-WAIT straight to CLOSED, as a RST makes them."],
["TcpRetransSegs","counters.html#tcpretranssegs","Segments that were sent again, a SYN, a SYN,ACK and a loss probe included."],
["TcpExtListenDrops","counters.html#tcpextlistendrops","SYNs, and ACKs at the end of a handshake, that a listener dropped for lack of room; an overflow of the accept queue counts here too."],
["TcpExtListenOverflows","counters.html#tcpextlistenoverflows","How often the accept queue was full when a SYN, or the ACK that ends a handshake, came."],
["TcpExtTCPReqQFullDrop","counters.html#tcpexttcpreqqfulldrop","SYNs that were dropped because the SYN queue was full and cookies are turned off."],
["TcpExtTCPReqQFullDoCookies","counters.html#tcpexttcpreqqfulldocookies","SYNs that were to be answered with a cookie, because the SYN queue was full or because tcp_syncookies is 2."],
["TcpExtSyncookiesSent","counters.html#tcpextsyncookiessent","SYN,ACKs with a cookie that were sent."]
]);
