docgenSearch.add("en","d75",[
["TcpExtTWKilled","counters.html#tcpexttwkilled","Time-wait sockets that were made for four seconds or less; it grows instead of TcpExtTW, as when tcp_fin_timeout is two seconds."],
["TcpExtTCPKeepAlive","counters.html#tcpexttcpkeepalive","Keepalive probes that were sent."],
["TcpExtTCPLossProbes","counters.html#tcpexttcplossprobes","Loss probes that were sent."],
["simultaneous-open","choices.html#simultaneous-open","The SYN,ACK of a simultaneous open"],
["abort-state","choices.html#abort-state","The state after an ABORT"],
["reset-in-syn-sent","choices.html#reset-in-syn-sent","A reset in SYN-SENT"],
["valid-reset","choices.html#valid-reset","Which number makes a reset valid"],
["syn-when-synchronized","choices.html#syn-when-synchronized","A SYN on a synchronized connection"],
["window-of-the-peer","choices.html#window-of-the-peer","The peer's window after the handshake"],
["fin-again-in-time-wait","choices.html#fin-again-in-time-wait","A repeated FIN in TIME-WAIT"],
["ack-in-time-wait","choices.html#ack-in-time-wait","An ACK in TIME-WAIT"],
["unacceptable-ack-in-syn-received","choices.html#unacceptable-ack-in-syn-received","An unacceptable ACK in SYN-RECEIVED"]
]);
