docgenSearch.add("en","d36",[
["SK.LINGER","variables.html#sklinger","Whether the user has set a linger time of zero, which makes close() throw the connection away with a RST."],
["SK.NODELAY","variables.html#sknodelay","Whether Nagle's algorithm is turned off for this socket."],
["SK.KEEPALIVE","variables.html#skkeepalive","Whether the user has asked for keepalive probes."],
["SK.KEEPIDLE","variables.html#skkeepidle","How long the connection may be silent before the first keepalive probe."],
["SK.KEEPINTVL","variables.html#skkeepintvl","How long to wait between keepalive probes that are not answered."],
["SK.KEEPCNT","variables.html#skkeepcnt","How many keepalive probes may stay unanswered before the connection is given up."],
["SK.HEARD","variables.html#skheard","When a segment of the connection last arrived; the keepalive timer counts from then."],
["SK.PROBES","variables.html#skprobes","How many keepalive probes have been sent since the other side last acknowledged anything."],
["SK.BACKLOG","variables.html#skbacklog","The limit that the listener compares both of its queues with: the queue is full when it holds more."],
["SK.COOKIED","variables.html#skcookied","When the listener last sent a SYN cookie; undefined when it never has."],
["SND.LEFT","variables.html#sndleft","How many octets the user has written that no segment carries yet."],
["SND.MSS","variables.html#sndmss","The largest text that a segment of ours may carry on this connection, after room for the timestamp has been taken off."]
]);
