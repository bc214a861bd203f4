docgenSearch.add("en","d54",[
["Calls after CLOSE","scenarios/calls-after-close.html","After its CLOSE the user can neither send nor close again, and once the other side has closed too it has nothing more to receive. Each such call …"],
["Calls in CLOSING","scenarios/calls-in-closing.html","Both sides have closed at once. A RECEIVE that waited fails when the other side's FIN arrives, and every call that comes later fails too."],
["ABORT with calls outstanding","scenarios/abort-with-calls-outstanding.html","A SEND, a RECEIVE and a CLOSE are still waiting when the user aborts. All three fail, a RST goes out, and nothing of the connection is left."],
["A reset with calls outstanding","scenarios/reset-with-calls-outstanding.html","The other side resets the connection in FIN-WAIT-1. The user is told, and its SEND, RECEIVE and CLOSE fail."],
["The user timeout with calls outstanding","scenarios/user-timeout-with-calls-outstanding.html","Nothing that the client sends arrives. When the user timeout has passed, its SEND, RECEIVE and CLOSE fail, and the connection is gone."],
["Given up with calls outstanding","scenarios/given-up-with-calls-outstanding.html","The client may retransmit only once. When that is not acknowledged either, it gives up, and every outstanding call fails."],
["ABORT in CLOSING","scenarios/abort-in-closing.html","Both sides have sent a FIN, but the client's text and FIN are not acknowledged yet. Its ABORT is answered at once, its SEND and CLOSE fail, and n…"],
["A reset in CLOSING","scenarios/reset-in-closing.html","A RST that arrives in CLOSING ends the connection without a signal. The SEND and the CLOSE that were not acknowledged fail."],
["ABORT in SYN-RECEIVED","scenarios/abort-in-syn-received.html","The server's user aborts while the handshake is under way. A RST goes out, and its SEND, its RECEIVE and its CLOSE, which still waited for the co…"],
["The user timeout in SYN-RECEIVED","scenarios/user-timeout-in-syn-received.html","Nobody answers the server's SYN,ACK. When the user timeout has passed, every call made meanwhile fails; the endpoint does not go back to LISTEN."],
["Calls that wait for a SYN,ACK that nobody answers","scenarios/calls-in-syn-received-given-up.html","The server may repeat its SYN,ACK only once here. Then it gives up, and every call made meanwhile fails."],
["Refused after crossing SYNs","scenarios/refused-in-syn-received.html","Two active OPENs cross, and then a RST arrives. The user, who did not listen, is told that the connection is refused, and its calls fail."]
]);
