docgenSearch.add("en","d75",[
["TcpExtTCPAbortOnClose","counters.html#tcpexttcpabortonclose","Connections that close() ended with a RST because octets had not been read."],
["TcpExtTCPAbortOnData","counters.html#tcpexttcpabortondata","Connections that ended with a RST because of a linger time of zero, or because text came for an orphan."],
["TcpExtTCPAbortOnTimeout","counters.html#tcpexttcpabortontimeout","Connections that were given up because something was sent again too often or too many keepalive probes stayed unanswered."],
["TcpExtTCPChallengeACK","counters.html#tcpexttcpchallengeack","Challenge ACKs that were sent, as answers to a RST, a SYN or an acknowledgment that could not be right; one that the limit suppressed is not counted."],
["TcpExtTCPSYNChallenge","counters.html#tcpexttcpsynchallenge","SYNs that came on a connection which has both its numbers and drew a challenge ACK."],
["TcpExtTW","counters.html#tcpexttw","Time-wait sockets that were made, for TIME-WAIT as well as for an orphan in FIN-WAIT-2; one that is to live for four seconds or less counts as Tc…"],
["TcpExtTWKilled","counters.html#tcpexttwkilled","Time-wait sockets that were made for four seconds or less; it grows instead of TcpExtTW, as when tcp_fin_timeout is two seconds."],
["TcpExtTCPKeepAlive","counters.html#tcpexttcpkeepalive","Keepalive probes that were sent."],
["TcpExtTCPLossProbes","counters.html#tcpexttcplossprobes","Loss probes that were sent."],
["simultaneous-open","choices.html#simultaneous-open","The SYN,ACK of a simultaneous open"],
["abort-state","choices.html#abort-state","The state after an ABORT"],
["reset-in-syn-sent","choices.html#reset-in-syn-sent","A reset in SYN-SENT"]
]);
