docgenSearch.add("en","d35",[
["SEG.WND","variables.html#segwnd","The window that the segment's sender offers."],
["SEG.UP","variables.html#segup","The position after the last urgent octet; absent without URG."],
["SEG.LEN","variables.html#seglen","How many sequence numbers the segment takes: its octets of text, its SYN and its FIN."],
["SEG.TXT","variables.html#segtxt","How many octets of text the segment carries."],
["CALL.remote","variables.html#callremote","Whether an OPEN names the remote socket."],
["CALL.octets","variables.html#calloctets","How many octets a SEND brings, or a RECEIVE has room for."],
["CALL.urgent","variables.html#callurgent","Whether the octets of a SEND are urgent."],
["SK.ERR","variables.html#skerr","The error that the next call will report, as its number in errno.h; undefined when there is none."],
["SK.DONE","variables.html#skdone","Whether the socket has ever had a connection. After one, recv() finds the end of the stream; without one it fails with ENOTCONN."],
["SK.CONNECTING","variables.html#skconnecting","Whether connect() began a connection without waiting for it and has not said yet how it went."],
["SK.ORPHAN","variables.html#skorphan","Whether the user has closed the socket, so that nobody owns it any more and the kernel finishes the connection alone."],
["SK.RDSHUT","variables.html#skrdshut","Whether the user has shut down the receiving side."]
]);
