docgenSearch.add("en","d17",[
["sys-shutdown.connecting","rules/sys-shutdown.html#sys-shutdownconnecting","Shutting down a socket in SYN-SENT ends the attempt without a segment."],
["sys-shutdown.not-connected","rules/sys-shutdown.html#sys-shutdownnot-connected","There is no connection of which a half could be shut down, so the call fails."],
["sys-shutdown.receiving","rules/sys-shutdown.html#sys-shutdownreceiving","The user will read no more, so calls that wait for text get the end of the stream. The other side is told nothing."],
["sys-shutdown.established","rules/sys-shutdown.html#sys-shutdownestablished","The user has no more to send: the state changes at once, and the FIN goes out behind the last octet. The socket still belongs to the user, who ca…"],
["sys-shutdown.close-wait","rules/sys-shutdown.html#sys-shutdownclose-wait","The other side has closed already, and now our user has no more to send either: the state changes at once, and the FIN follows the last octet."],
["sys-shutdown.nothing","rules/sys-shutdown.html#sys-shutdownnothing","The sending side was shut down before, or only the receiving side was meant, so nothing happens on the wire."],
["sys-setsockopt.defaults","rules/sys-setsockopt.html#sys-setsockoptdefaults","The socket is used for the first time, so its options get the values that every socket starts with."],
["sys-setsockopt.no-delay","rules/sys-setsockopt.html#sys-setsockoptno-delay","The user turns Nagle's algorithm off or on: without it, a short segment goes out even while an earlier one is unacknowledged."],
["sys-setsockopt.linger","rules/sys-setsockopt.html#sys-setsockoptlinger","The user decides what close() will do: with a linger time of zero it throws the connection away with a RST."],
["sys-setsockopt.keep-idle","rules/sys-setsockopt.html#sys-setsockoptkeep-idle","The user sets how long this connection may be silent before the first keepalive probe, in place of tcp_keepalive_time."],
["sys-setsockopt.keep-interval","rules/sys-setsockopt.html#sys-setsockoptkeep-interval","The user sets the pause between keepalive probes that are not answered, in place of tcp_keepalive_intvl."],
["sys-setsockopt.keep-count","rules/sys-setsockopt.html#sys-setsockoptkeep-count","The user sets how many keepalive probes may stay unanswered, in place of tcp_keepalive_probes."]
]);
