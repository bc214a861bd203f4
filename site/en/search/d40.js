docgenSearch.add("en","d40",[
["CALL.TCP_KEEPCNT","variables.html#calltcp_keepcnt","The number of unanswered keepalive probes that setsockopt() allows."],
["CALL.TCP_QUICKACK","variables.html#calltcp_quickack","Whether setsockopt() asks for acknowledgments without delay."],
["CALL.SO_RCVBUF","variables.html#callso_rcvbuf","The room for arriving octets that setsockopt() asks for."],
["NOW","variables.html#now","The host's clock, which moves on only between events."],
["COOKIE","variables.html#cookie","The number that a SYN cookie for this pair of sockets has, computed from the addresses and a secret, so that it can be recognised later without h…"],
["SEG.ISN","variables.html#segisn","The first number that a new connection is to take, noted when a TIME-WAIT hands its SYN to the listener; it is not on the wire."],
["MSL","settings.html#msl","The maximum segment lifetime, after which a segment is assumed to be gone from the network; the default is the value that RFC 9293 assumes in sec…"],
["USER.TIMEOUT","settings.html#usertimeout","How long something may stay outstanding before the connection is given up; the default is the one that RFC 9293 names in section 3.9.1.1."],
["RTO.FIRST","settings.html#rtofirst","The retransmission timeout while no round trip has been measured; the default is the initial value of RFC 6298, section 2."],
["RTO.MAX","settings.html#rtomax","The limit up to which the retransmission timeout grows; the default is the lowest one that RFC 6298, section 2, allows."],
["R2.SYN","settings.html#r2syn","How often a SYN is sent again before it is given up; with the other defaults the waits add up to what MUST-23 demands; a scenario may give each h…"],
["R2","settings.html#r2","How often any other segment is sent again before the connection is given up; with the other defaults the waits add up to what SHLD-11 recommends;…"]
]);
