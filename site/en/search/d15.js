docgenSearch.add("en","d15",[
["sys-connect.opens","rules/sys-connect.html#sys-connectopens","The SYN goes out and is kept for retransmission, and the socket waits for the answer."],
["sys-connect.waits","rules/sys-connect.html#sys-connectwaits","The socket is blocking, so the caller sleeps until the handshake succeeds or fails."],
["sys-connect.in-progress","rules/sys-connect.html#sys-connectin-progress","The socket is not blocking, so the call returns at once, and the program learns later how it went."],
["sys-accept.takes","rules/sys-accept.html#sys-accepttakes","A connection is waiting and nobody has asked before, so the oldest one is taken out of the accept queue and handed to the user. Nothing is sent, …"],
["sys-accept.waits","rules/sys-accept.html#sys-acceptwaits","No connection is ready, so the call waits for one."],
["sys-accept.not-listening","rules/sys-accept.html#sys-acceptnot-listening","Only a listener has connections to hand out, so the call fails."],
["output.accept","rules/output.html#outputaccept","A connection has come into the accept queue while an accept() was waiting, so the call gets it."],
["sys-getsockopt.error","rules/sys-getsockopt.html#sys-getsockopterror","An error is pending, so the call reports it, and thereby clears it."],
["sys-getsockopt.none","rules/sys-getsockopt.html#sys-getsockoptnone","No error is pending, so the call says that all is well."],
["sys-send.error","rules/sys-send.html#sys-senderror","The connection has failed and no call has said so yet, so this send() reports the error, and thereby clears it."],
["sys-send.not-connected","rules/sys-send.html#sys-sendnot-connected","There is no connection to send on, so the call fails as on a broken pipe."],
["sys-send.connecting","rules/sys-send.html#sys-sendconnecting","The handshake is not over, so nothing can be sent yet; the call says that it should be tried again."]
]);
