docgenSearch.add("zh","d74",[
["TcpExtSyncookiesRecv","counters.html#tcpextsyncookiesrecv","带回正确 cookie 的 ACK 数，不论全连接队列有没有空间。"],
["TcpExtSyncookiesFailed","counters.html#tcpextsyncookiesfailed","可能是回答 cookie、但与 cookie 不符的 ACK 数。"],
["TcpExtEmbryonicRsts","counters.html#tcpextembryonicrsts","以 RST 结束的请求数，不论 RST 是收到的还是我方发出的。"],
["TcpExtTCPTimeouts","counters.html#tcpexttcptimeouts","重传定时器到期的次数，SYN,ACK 的也算在内。"],
["TcpExtTCPSynRetrans","counters.html#tcpexttcpsynretrans","SYN 和 SYN,ACK 的重传次数。"],
["TcpExtDelayedACKs","counters.html#tcpextdelayedacks","因延迟确认定时器到期而发送的确认数。"],
["TcpExtTCPAbortOnClose","counters.html#tcpexttcpabortonclose","因有字节未读取，close() 用 RST 结束的连接数。"],
["TcpExtTCPAbortOnData","counters.html#tcpexttcpabortondata","因等待时间为零，或因数据到达孤儿，而以 RST 结束的连接数。"],
["TcpExtTCPAbortOnTimeout","counters.html#tcpexttcpabortontimeout","因重传次数过多，或因太多保活探测得不到回答，而放弃的连接数。"],
["TcpExtTCPChallengeACK","counters.html#tcpexttcpchallengeack","发出的质询 ACK 数，用来回答不可能正确的 RST、SYN 或确认；因限速而没有发出的不计。"],
["TcpExtTCPSYNChallenge","counters.html#tcpexttcpsynchallenge","在双方序号都已确定的连接上到达、引来质询 ACK 的 SYN 数。"],
["TcpExtTW","counters.html#tcpexttw","创建的时间等待套接字数，为 TIME-WAIT 和为 FIN-WAIT-2 中的孤儿创建的都算；只存在四秒或更短的改计入 TcpExtTWKi…"]
]);
