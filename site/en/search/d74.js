docgenSearch.add("en","d74",[
["TcpRetransSegs","counters.html#tcpretranssegs","Segments that were sent again, a SYN, a SYN,ACK and a loss probe included."],
["TcpExtListenDrops","counters.html#tcpextlistendrops","SYNs, and ACKs at the end of a handshake, that a listener dropped for lack of room; an overflow of the accept queue counts here too."],
["TcpExtListenOverflows","counters.html#tcpextlistenoverflows","How often the accept queue was full when a SYN, or the ACK that ends a handshake, came."],
["TcpExtTCPReqQFullDrop","counters.html#tcpexttcpreqqfulldrop","SYNs that were dropped because the SYN queue was full and cookies are turned off."],
["TcpExtTCPReqQFullDoCookies","counters.html#tcpexttcpreqqfulldocookies","SYNs that were to be answered with a cookie, because the SYN queue was full or because tcp_syncookies is 2."],
["TcpExtSyncookiesSent","counters.html#tcpextsyncookiessent","SYN,ACKs with a cookie that were sent."],
["TcpExtSyncookiesRecv","counters.html#tcpextsyncookiesrecv","ACKs that brought a right cookie back, whether or not the accept queue had room for the connection."],
["TcpExtSyncookiesFailed","counters.html#tcpextsyncookiesfailed","ACKs that could have answered a cookie and did not match one."],
["TcpExtEmbryonicRsts","counters.html#tcpextembryonicrsts","Requests that ended with a RST, be it one that came or one that we sent."],
["TcpExtTCPTimeouts","counters.html#tcpexttcptimeouts","Expiries of the retransmission timer, of a SYN,ACK too."],
["TcpExtTCPSynRetrans","counters.html#tcpexttcpsynretrans","Repetitions of a SYN or of a SYN,ACK."],
["TcpExtDelayedACKs","counters.html#tcpextdelayedacks","Acknowledgments that were sent because the delayed-ACK timer expired."]
]);
