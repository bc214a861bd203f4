docgenSearch.add("en","d74",[
["TcpExtSyncookiesRecv","counters.html#tcpextsyncookiesrecv","ACKs that brought a right cookie back, whether or not the accept queue had room for the connection."],
["TcpExtSyncookiesFailed","counters.html#tcpextsyncookiesfailed","ACKs that could have answered a cookie and did not match one."],
["TcpExtEmbryonicRsts","counters.html#tcpextembryonicrsts","Requests that ended with a RST, be it one that came or one that we sent."],
["TcpExtTCPTimeouts","counters.html#tcpexttcptimeouts","Expiries of the retransmission timer, of a SYN,ACK too."],
["TcpExtTCPSynRetrans","counters.html#tcpexttcpsynretrans","Repetitions of a SYN or of a SYN,ACK."],
["TcpExtDelayedACKs","counters.html#tcpextdelayedacks","Acknowledgments that were sent because the delayed-ACK timer expired."],
["TcpExtTCPAbortOnClose","counters.html#tcpexttcpabortonclose","Connections that close() ended with a RST because octets had not been read."],
["TcpExtTCPAbortOnData","counters.html#tcpexttcpabortondata","Connections that ended with a RST because of a linger time of zero, or because text came for an orphan."],
["TcpExtTCPAbortOnTimeout","counters.html#tcpexttcpabortontimeout","Connections that were given up because something was sent again too often or too many keepalive probes stayed unanswered."],
["TcpExtTCPChallengeACK","counters.html#tcpexttcpchallengeack","Challenge ACKs that were sent, as answers to a RST, a SYN or an acknowledgment that could not be right; one that the limit suppressed is not counted."],
["TcpExtTCPSYNChallenge","counters.html#tcpexttcpsynchallenge","SYNs that came on a connection which has both its numbers and drew a challenge ACK."],
["TcpExtTW","counters.html#tcpexttw","Time-wait sockets that were made, for TIME-WAIT as well as for an orphan in FIN-WAIT-2; one that is to live for four seconds or less counts as Tc…"]
]);
