docgenSearch.add("en","d53",[
["A second CLOSE","scenarios/second-close.html","The server closes in CLOSE-WAIT while the client's small window holds its text back. Until the FIN can follow, another CLOSE and another SEND fail."],
["A SEND of nothing","scenarios/send-of-nothing.html","A SEND without octets is answered at once: no segment is sent for it."],
["No room for a call","scenarios/no-room.html","A RECEIVE too many and a SEND larger than the buffer fail for lack of room; the connection goes on."],
["Urgent data","scenarios/urgent.html","The client's user marks its data as urgent. The segment says where the urgent data ends, and the server's user is told that it is there."],
["Calls without a connection","scenarios/calls-in-closed.html","Without a connection, every call but OPEN fails in the same way, and nothing is sent."],
["An active OPEN to nobody","scenarios/open-without-remote.html","An active OPEN that does not name the remote socket fails, in CLOSED as in LISTEN."],
["A second OPEN","scenarios/open-again.html","While there is a connection, another OPEN of either kind fails and disturbs nothing. STATUS says which state the connection is in."],
["Calls after CLOSE","scenarios/calls-after-close.html","After its CLOSE the user can neither send nor close again, and once the other side has closed too it has nothing more to receive. Each such call …"],
["Calls in CLOSING","scenarios/calls-in-closing.html","Both sides have closed at once. A RECEIVE that waited fails when the other side's FIN arrives, and every call that comes later fails too."],
["ABORT with calls outstanding","scenarios/abort-with-calls-outstanding.html","A SEND, a RECEIVE and a CLOSE are still waiting when the user aborts. All three fail, a RST goes out, and nothing of the connection is left."],
["A reset with calls outstanding","scenarios/reset-with-calls-outstanding.html","The other side resets the connection in FIN-WAIT-1. The user is told, and its SEND, RECEIVE and CLOSE fail."],
["The user timeout with calls outstanding","scenarios/user-timeout-with-calls-outstanding.html","Nothing that the client sends arrives. When the user timeout has passed, its SEND, RECEIVE and CLOSE fail, and the connection is gone."]
]);
