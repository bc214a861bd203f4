docgenSearch.add("en","d40",[
["CALL.SO_LINGER","variables.html#callso_linger","Whether setsockopt() turns on a linger time of zero."],
["CALL.TCP_NODELAY","variables.html#calltcp_nodelay","Whether setsockopt() turns Nagle's algorithm off."],
["CALL.SO_KEEPALIVE","variables.html#callso_keepalive","Whether setsockopt() turns keepalive on."],
["CALL.TCP_KEEPIDLE","variables.html#calltcp_keepidle","The silence before the first keepalive probe that setsockopt() sets."],
["CALL.TCP_KEEPINTVL","variables.html#calltcp_keepintvl","The pause between unanswered keepalive probes that setsockopt() sets."],
["CALL.TCP_KEEPCNT","variables.html#calltcp_keepcnt","The number of unanswered keepalive probes that setsockopt() allows."],
["CALL.TCP_QUICKACK","variables.html#calltcp_quickack","Whether setsockopt() asks for acknowledgments without delay."],
["CALL.SO_RCVBUF","variables.html#callso_rcvbuf","The room for arriving octets that setsockopt() asks for."],
["NOW","variables.html#now","The host's clock, which moves on only between events."],
["COOKIE","variables.html#cookie","The number that a SYN cookie for this pair of sockets has, computed from the addresses and a secret, so that it can be recognised later without h…"],
["SEG.ISN","variables.html#segisn","The first number that a new connection is to take, noted when a TIME-WAIT hands its SYN to the listener; it is not on the wire."],
["MSL","settings.html#msl","The maximum segment lifetime, after which a segment is assumed to be gone from the network; the default is the value that RFC 9293 assumes in sec…"]
]);
