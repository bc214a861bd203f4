docgenSearch.add("en","d18",[
["sys-setsockopt.keepalive","rules/sys-setsockopt.html#sys-setsockoptkeepalive","The user turns keepalive on or off; it is off unless asked for."],
["sys-setsockopt.keepalive-restarts","rules/sys-setsockopt.html#sys-setsockoptkeepalive-restarts","Keepalive has just been turned on, or its time has changed, so the keepalive timer starts with the time that holds now."],
["sys-setsockopt.quick-ack","rules/sys-setsockopt.html#sys-setsockoptquick-ack","The user wants acknowledgments without delay, so the socket stops waiting for an answer that could carry them."],
["sys-setsockopt.no-quick-ack","rules/sys-setsockopt.html#sys-setsockoptno-quick-ack","The user allows acknowledgments to be delayed, so the socket waits for an answer that could carry them."],
["sys-setsockopt.done","rules/sys-setsockopt.html#sys-setsockoptdone","Whatever the options were, they hold from now on."],
["sys-close.closed","rules/sys-close.html#sys-closeclosed","Nothing is left of the connection that the user could hold, so the call only gives up the descriptor."],
["sys-close.listen","rules/sys-close.html#sys-closelisten","The listener goes away and takes with it everything that nobody has accepted: requests are forgotten, connections in the accept queue are reset, …"],
["sys-close.syn-sent","rules/sys-close.html#sys-closesyn-sent","No connection has come about, so the attempt is dropped without a word; a SYN,ACK that comes later meets no socket and is reset."],
["sys-close.counted","rules/sys-close.html#sys-closecounted","A connection that is reset in ESTABLISHED or CLOSE-WAIT counts as one that was cut off."],
["sys-close.unread","rules/sys-close.html#sys-closeunread","Octets have arrived that the user will never read, so they are lost; the other side is told so by a RST instead of a FIN, and there is no TIME-WAIT."],
["sys-close.linger","rules/sys-close.html#sys-closelinger","The user has asked for a linger time of zero, so the connection is thrown away with a RST, and there is no TIME-WAIT."],
["sys-close.established","rules/sys-close.html#sys-closeestablished","The user lets go of the socket, which becomes an orphan: the kernel sends what is left, then the FIN, and finishes the close alone."]
]);
