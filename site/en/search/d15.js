docgenSearch.add("en","d15",[
["sys-connect.defaults","rules/sys-connect.html#sys-connectdefaults","The socket is used for the first time, so its options get the values that every socket starts with."],
["sys-connect.begins","rules/sys-connect.html#sys-connectbegins","A connection begins: the initial sequence number is chosen, and everything that sending, receiving and timing will need is set to its first value."],
["sys-connect.timestamps","rules/sys-connect.html#sys-connecttimestamps","The SYN will offer timestamps, so the clock that they are taken from is fixed."],
["sys-connect.sack","rules/sys-connect.html#sys-connectsack","The SYN will say that selective acknowledgments are welcome."],
["sys-connect.opens","rules/sys-connect.html#sys-connectopens","The SYN goes out and is kept for retransmission, and the socket waits for the answer."],
["sys-connect.waits","rules/sys-connect.html#sys-connectwaits","The socket is blocking, so the caller sleeps until the handshake succeeds or fails."],
["sys-connect.in-progress","rules/sys-connect.html#sys-connectin-progress","The socket is not blocking, so the call returns at once, and the program learns later how it went."],
["sys-accept.takes","rules/sys-accept.html#sys-accepttakes","A connection is waiting and nobody has asked before, so the oldest one is taken out of the accept queue and handed to the user. Nothing is sent, …"],
["sys-accept.waits","rules/sys-accept.html#sys-acceptwaits","No connection is ready, so the call waits for one."],
["sys-accept.not-listening","rules/sys-accept.html#sys-acceptnot-listening","Only a listener has connections to hand out, so the call fails."],
["output.accept","rules/output.html#outputaccept","A connection has come into the accept queue while an accept() was waiting, so the call gets it."],
["sys-getsockopt.error","rules/sys-getsockopt.html#sys-getsockopterror","An error is pending, so the call reports it, and thereby clears it."]
]);
