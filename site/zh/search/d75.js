docgenSearch.add("zh","d75",[
["TcpExtTCPAbortOnClose","counters.html#tcpexttcpabortonclose","因有字节未读取，close() 用 RST 结束的连接数。"],
["TcpExtTCPAbortOnData","counters.html#tcpexttcpabortondata","因等待时间为零，或因数据到达孤儿，而以 RST 结束的连接数。"],
["TcpExtTCPAbortOnTimeout","counters.html#tcpexttcpabortontimeout","因重传次数过多，或因太多保活探测得不到回答，而放弃的连接数。"],
["TcpExtTCPChallengeACK","counters.html#tcpexttcpchallengeack","发出的质询 ACK 数，用来回答不可能正确的 RST、SYN 或确认；因限速而没有发出的不计。"],
["TcpExtTCPSYNChallenge","counters.html#tcpexttcpsynchallenge","在双方序号都已确定的连接上到达、引来质询 ACK 的 SYN 数。"],
["TcpExtTW","counters.html#tcpexttw","创建的时间等待套接字数，为 TIME-WAIT 和为 FIN-WAIT-2 中的孤儿创建的都算；只存在四秒或更短的改计入 TcpExtTWKi…"],
["TcpExtTWKilled","counters.html#tcpexttwkilled","存活时间不超过四秒的 time-wait 套接字；此时增长的是它而不是 TcpExtTW，例如 tcp_fin_timeout 为两秒时。"],
["TcpExtTCPKeepAlive","counters.html#tcpexttcpkeepalive","发出的保活探测数。"],
["TcpExtTCPLossProbes","counters.html#tcpexttcplossprobes","发出的丢包探测数。"],
["simultaneous-open","choices.html#simultaneous-open","同时打开时的 SYN,ACK"],
["abort-state","choices.html#abort-state","ABORT 之后的状态"],
["reset-in-syn-sent","choices.html#reset-in-syn-sent","SYN-SENT 中的复位"]
]);
