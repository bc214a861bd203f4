docgenSearch.add("zh","d75",[
["TcpExtTWKilled","counters.html#tcpexttwkilled","存活时间不超过四秒的 time-wait 套接字；此时增长的是它而不是 TcpExtTW，例如 tcp_fin_timeout 为两秒时。"],
["TcpExtTCPKeepAlive","counters.html#tcpexttcpkeepalive","发出的保活探测数。"],
["TcpExtTCPLossProbes","counters.html#tcpexttcplossprobes","发出的丢包探测数。"],
["simultaneous-open","choices.html#simultaneous-open","同时打开时的 SYN,ACK"],
["abort-state","choices.html#abort-state","ABORT 之后的状态"],
["reset-in-syn-sent","choices.html#reset-in-syn-sent","SYN-SENT 中的复位"],
["valid-reset","choices.html#valid-reset","什么序号的复位才有效"],
["syn-when-synchronized","choices.html#syn-when-synchronized","已同步连接上的 SYN"],
["window-of-the-peer","choices.html#window-of-the-peer","握手之后对方的窗口"],
["fin-again-in-time-wait","choices.html#fin-again-in-time-wait","TIME-WAIT 中重复的 FIN"],
["ack-in-time-wait","choices.html#ack-in-time-wait","TIME-WAIT 中的 ACK"],
["unacceptable-ack-in-syn-received","choices.html#unacceptable-ack-in-syn-received","SYN-RECEIVED 中不可接受的 ACK"]
]);
