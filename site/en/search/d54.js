docgenSearch.add("en","d54",[
["Given up with calls outstanding","scenarios/given-up-with-calls-outstanding.html","The client may retransmit only once. When that is not acknowledged either, it gives up, and every outstanding call fails."],
["ABORT in CLOSING","scenarios/abort-in-closing.html","Both sides have sent a FIN, but the client's text and FIN are not acknowledged yet. Its ABORT is answered at once, its SEND and CLOSE fail, and n…"],
["A reset in CLOSING","scenarios/reset-in-closing.html","A RST that arrives in CLOSING ends the connection without a signal. The SEND and the CLOSE that were not acknowledged fail."],
["ABORT in SYN-RECEIVED","scenarios/abort-in-syn-received.html","The server's user aborts while the handshake is under way. A RST goes out, and its SEND, its RECEIVE and its CLOSE, which still waited for the co…"],
["The user timeout in SYN-RECEIVED","scenarios/user-timeout-in-syn-received.html","Nobody answers the server's SYN,ACK. When the user timeout has passed, every call made meanwhile fails; the endpoint does not go back to LISTEN."],
["Calls that wait for a SYN,ACK that nobody answers","scenarios/calls-in-syn-received-given-up.html","The server may repeat its SYN,ACK only once here. Then it gives up, and every call made meanwhile fails."],
["Refused after crossing SYNs","scenarios/refused-in-syn-received.html","Two active OPENs cross, and then a RST arrives. The user, who did not listen, is told that the connection is refused, and its calls fail."],
["Back to LISTEN by a reset","scenarios/back-to-listen-by-reset.html","A RST ends a handshake that a passive OPEN had allowed. The endpoint forgets everything about the other side and listens again; the calls that it…"],
["Back to LISTEN by a SYN","scenarios/back-to-listen-by-syn.html","A second SYN inside the window ends the handshake just as a reset does. The endpoint listens again and sends nothing."],
["CLOSE back in LISTEN","scenarios/close-back-in-listen.html","The endpoint has gone back to LISTEN with calls outstanding. A CLOSE makes them all fail."],
["ABORT back in LISTEN","scenarios/abort-back-in-listen.html","The endpoint has gone back to LISTEN with calls outstanding. An ABORT makes them all fail, and since nobody is connected no RST is sent."],
["CLOSE in SYN-SENT","scenarios/close-in-syn-sent.html","A listener with calls outstanding opens actively, and its user closes before anyone has answered. All calls fail, and nothing is left."]
]);
