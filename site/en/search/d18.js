docgenSearch.add("en","d18",[
["sys-setsockopt.linger","rules/sys-setsockopt.html#sys-setsockoptlinger","The user decides what close() will do: with a linger time of zero it throws the connection away with a RST."],
["sys-setsockopt.keep-idle","rules/sys-setsockopt.html#sys-setsockoptkeep-idle","The user sets how long this connection may be silent before the first keepalive probe, in place of tcp_keepalive_time."],
["sys-setsockopt.keep-interval","rules/sys-setsockopt.html#sys-setsockoptkeep-interval","The user sets the pause between keepalive probes that are not answered, in place of tcp_keepalive_intvl."],
["sys-setsockopt.keep-count","rules/sys-setsockopt.html#sys-setsockoptkeep-count","The user sets how many keepalive probes may stay unanswered, in place of tcp_keepalive_probes."],
["sys-setsockopt.keepalive","rules/sys-setsockopt.html#sys-setsockoptkeepalive","The user turns keepalive on or off; it is off unless asked for."],
["sys-setsockopt.keepalive-restarts","rules/sys-setsockopt.html#sys-setsockoptkeepalive-restarts","The time of keepalive has changed while it is on, so its timer starts with what is left of the new time since the other side was last heard."],
["sys-setsockopt.quick-ack","rules/sys-setsockopt.html#sys-setsockoptquick-ack","The user wants acknowledgments without delay, so the socket stops waiting for an answer that could carry them."],
["sys-setsockopt.no-quick-ack","rules/sys-setsockopt.html#sys-setsockoptno-quick-ack","The user allows acknowledgments to be delayed, so the socket waits for an answer that could carry them."],
["sys-setsockopt.done","rules/sys-setsockopt.html#sys-setsockoptdone","Whatever the options were, they hold from now on."],
["sys-close.closed","rules/sys-close.html#sys-closeclosed","Nothing is left of the connection that the user could hold, so the call only gives up the descriptor."],
["sys-close.listen","rules/sys-close.html#sys-closelisten","The listener goes away and takes with it everything that nobody has accepted: requests are forgotten, connections in the accept queue are reset, …"],
["sys-close.syn-sent","rules/sys-close.html#sys-closesyn-sent","No connection has come about, so the attempt is dropped without a word; a SYN,ACK that comes later meets no socket and is reset."]
]);
