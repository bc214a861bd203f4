docgenSearch.add("en","d17",[
["sys-recv.shut-down","rules/sys-recv.html#sys-recvshut-down","The user itself has shut down the receiving side, so the call reports the end of the stream without waiting."],
["sys-recv.waits","rules/sys-recv.html#sys-recvwaits","Nothing is there to be read, but something may still come, so the call waits."],
["sys-shutdown.stops-listening","rules/sys-shutdown.html#sys-shutdownstops-listening","A listener whose receiving side is shut down stops listening, and its waiting connections are reset; the socket itself stays with its owner."],
["sys-shutdown.listening","rules/sys-shutdown.html#sys-shutdownlistening","Shutting down only the sending side of a listener changes nothing, since a listener sends nothing of its own."],
["sys-shutdown.connecting","rules/sys-shutdown.html#sys-shutdownconnecting","Shutting down a socket in SYN-SENT ends the attempt without a segment."],
["sys-shutdown.not-connected","rules/sys-shutdown.html#sys-shutdownnot-connected","There is no connection of which a half could be shut down, so the call fails."],
["sys-shutdown.receiving","rules/sys-shutdown.html#sys-shutdownreceiving","The user will read no more, so calls that wait for text get the end of the stream. The other side is told nothing."],
["sys-shutdown.established","rules/sys-shutdown.html#sys-shutdownestablished","The user has no more to send: the state changes at once, and the FIN goes out behind the last octet. The socket still belongs to the user, who ca…"],
["sys-shutdown.close-wait","rules/sys-shutdown.html#sys-shutdownclose-wait","The other side has closed already, and now our user has no more to send either: the state changes at once, and the FIN follows the last octet."],
["sys-shutdown.nothing","rules/sys-shutdown.html#sys-shutdownnothing","The sending side was shut down before, or only the receiving side was meant, so nothing happens on the wire."],
["sys-setsockopt.defaults","rules/sys-setsockopt.html#sys-setsockoptdefaults","The socket is used for the first time, so its options get the values that every socket starts with."],
["sys-setsockopt.no-delay","rules/sys-setsockopt.html#sys-setsockoptno-delay","The user turns Nagle's algorithm off or on: without it, a short segment goes out even while an earlier one is unacknowledged."]
]);
