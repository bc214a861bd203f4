docgenSearch.add("en","d35",[
["CALL.remote","variables.html#callremote","Whether an OPEN names the remote socket."],
["CALL.octets","variables.html#calloctets","How many octets a SEND brings, or a RECEIVE has room for."],
["CALL.urgent","variables.html#callurgent","Whether the octets of a SEND are urgent."],
["SK.ERR","variables.html#skerr","The error that the next call will report, as its number in errno.h; undefined when there is none."],
["SK.DONE","variables.html#skdone","Whether the socket has ever had a connection. After one, recv() finds the end of the stream; without one it fails with ENOTCONN."],
["SK.ORPHAN","variables.html#skorphan","Whether the user has closed the socket, so that nobody owns it any more and the kernel finishes the connection alone."],
["SK.RDSHUT","variables.html#skrdshut","Whether the user has shut down the receiving side."],
["SK.LINGER","variables.html#sklinger","Whether the user has set a linger time of zero, which makes close() throw the connection away with a RST."],
["SK.NODELAY","variables.html#sknodelay","Whether Nagle's algorithm is turned off for this socket."],
["SK.KEEPALIVE","variables.html#skkeepalive","Whether the user has asked for keepalive probes."],
["SK.KEEPIDLE","variables.html#skkeepidle","How long the connection may be silent before the first keepalive probe."],
["SK.KEEPINTVL","variables.html#skkeepintvl","How long to wait between keepalive probes that are not answered."]
]);
