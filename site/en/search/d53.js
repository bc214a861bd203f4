docgenSearch.add("en","d53",[
["ABORT in LAST-ACK","scenarios/abort-in-last-ack.html","The server aborts while its FIN is on the way. It sends no RST, but it has forgotten the connection: the client's last ACK draws one, and that cu…"],
["ABORT after both FINs","scenarios/abort-after-both-fins.html","One side aborts in CLOSING, the other in TIME-WAIT. Both have sent and received a FIN, so no RST is needed: each deletes what it remembers."],
["The other side never closes","scenarios/nobody-closes-in-return.html","The client has closed and nobody waits for what the server might still send. When the user timeout is over, the client leaves FIN-WAIT-2 for CLOS…"],
["What a listener refuses","scenarios/calls-in-listen.html","A second passive OPEN and a SEND to nobody in particular fail, and a RST and a FIN that stray in are dropped. The endpoint stays in LISTEN."],
["CLOSE before the connection is established","scenarios/close-before-established.html","The server's user sends and closes while the handshake is still under way. The CLOSE waits until the connection is established, a second one fail…"],
["A second CLOSE","scenarios/second-close.html","The server closes in CLOSE-WAIT while the client's small window holds its text back. Until the FIN can follow, another CLOSE and another SEND fail."],
["A SEND of nothing","scenarios/send-of-nothing.html","A SEND without octets is answered at once: no segment is sent for it."],
["No room for a call","scenarios/no-room.html","A RECEIVE too many and a SEND larger than the buffer fail for lack of room; the connection goes on."],
["Urgent data","scenarios/urgent.html","The client's user marks its data as urgent. The segment says where the urgent data ends, and the server's user is told that it is there."],
["Calls without a connection","scenarios/calls-in-closed.html","Without a connection, every call but OPEN fails in the same way, and nothing is sent."],
["An active OPEN to nobody","scenarios/open-without-remote.html","An active OPEN that does not name the remote socket fails, in CLOSED as in LISTEN."],
["A second OPEN","scenarios/open-again.html","While there is a connection, another OPEN of either kind fails and disturbs nothing. STATUS says which state the connection is in."]
]);
