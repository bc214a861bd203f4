docgenSearch.add("en","d61",[
["Text for a socket that nobody owns","scenarios/data-to-an-orphan.html","The client has closed, and the server still sends. Nobody can read that any more, so it is answered with a RST, and the server's next send() fails."],
["shutdown(), then close()","scenarios/close-in-fin-wait-2.html","In FIN-WAIT-2 the program gives up the socket that it had kept. A time-wait socket takes over, takes the server's FIN and waits in TIME-WAIT."],
["An orphan is given up","scenarios/orphan-given-up.html","The client closes, and its FIN is always lost. It is sent again, but less often than for a socket that has an owner, and then the connection is f…"],
["TIME-WAIT comes to its end","scenarios/time-wait-expires.html","The client has closed first. Its time-wait socket stays for TCP_TIMEWAIT_LEN and then is gone, without a segment."],
["A new SYN ends TIME-WAIT","scenarios/time-wait-new-syn.html","A client connects again from the same port while the server is in TIME-WAIT. Its SYN is newer than the old connection, so it ends the wait and op…"],
["An old SYN in TIME-WAIT","scenarios/time-wait-old-syn.html","The old connection's own SYN comes once more. It is not newer than what TIME-WAIT remembers, so it opens nothing and draws the last ACK again."],
["TIME-WAIT is killed","scenarios/time-wait-killed.html","An old segment reaches TIME-WAIT and is answered with an ACK; the other side knows of no connection and sends a RST with just the right number. T…"],
["TIME-WAIT is not killed","scenarios/time-wait-rfc1337.html","The same segments, but tcp_rfc1337 is set. The RST is dropped, and TIME-WAIT stays."],
["The other side has crashed and connects again","scenarios/half-open-syn.html","The client has forgotten everything and sends a SYN from the same port. The server, still ESTABLISHED, answers with a challenge ACK, the client's…"],
["Calls that fail","scenarios/errors-of-calls.html","Calls are made where they have no place: without a connection, while one is being made, and when there is one already. Each fails with its own error."],
["A simultaneous close in Linux","scenarios/simultaneous-close-linux.html","Both sides close at once and their FINs cross. Both pass through CLOSING, and on both a time-wait socket is left."],
["shutdown() of either side","scenarios/shutdown-both-ways.html","The client first stops reading, which the server does not notice, and then stops sending, which sends a FIN. The server does the same, and both g…"]
]);
