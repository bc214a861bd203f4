docgenSearch.add("en","d16",[
["sys-getsockopt.none","rules/sys-getsockopt.html#sys-getsockoptnone","No error is pending, so the call says that all is well."],
["sys-send.error","rules/sys-send.html#sys-senderror","The connection has failed and no call has said so yet, so this send() reports the error, and thereby clears it."],
["sys-send.not-connected","rules/sys-send.html#sys-sendnot-connected","There is no connection to send on, so the call fails as on a broken pipe."],
["sys-send.connecting","rules/sys-send.html#sys-sendconnecting","The handshake is not over, so nothing can be sent yet; the call says that it should be tried again."],
["sys-send.after-shutdown","rules/sys-send.html#sys-sendafter-shutdown","The user has already said that nothing more will be sent, so the call fails as on a broken pipe."],
["sys-send.more","rules/sys-send.html#sys-sendmore","The user promises to write more at once, so a segment that is not full is held back for it."],
["sys-send.no-more","rules/sys-send.html#sys-sendno-more","Nothing more is announced, so what is left may go out as a short segment."],
["sys-send.writes","rules/sys-send.html#sys-sendwrites","The octets go into the socket's buffer and the call is done; when they are sent, and whether they arrive, is no longer its business."],
["sys-recv.reads","rules/sys-recv.html#sys-recvreads","Octets have arrived that nobody has read, so the call takes as many as it has room for; this works even after the connection has ended."],
["sys-recv.error","rules/sys-recv.html#sys-recverror","Nothing is left to be read, the connection has failed and no call has said so yet, so this recv() reports the error, and thereby clears it."],
["sys-recv.not-connected","rules/sys-recv.html#sys-recvnot-connected","A listener receives no text of its own, so the call fails."],
["sys-recv.end","rules/sys-recv.html#sys-recvend","The other side has closed or the connection is over, and everything has been read, so the call reports the end of the stream."]
]);
