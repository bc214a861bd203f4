docgenSearch.add("en","d61",[
["TIME-WAIT is killed","scenarios/time-wait-killed.html","An old segment reaches TIME-WAIT and is answered with an ACK; the other side knows of no connection and sends a RST with just the right number. T…"],
["TIME-WAIT is not killed","scenarios/time-wait-rfc1337.html","The same segments, but tcp_rfc1337 is set. The RST is dropped, and TIME-WAIT stays."],
["The other side has crashed and connects again","scenarios/half-open-syn.html","The client has forgotten everything and sends a SYN from the same port. The server, still ESTABLISHED, answers with a challenge ACK, the client's…"],
["Calls that fail","scenarios/errors-of-calls.html","Calls are made where they have no place: without a connection, while one is being made, and when there is one already. Each fails with its own error."],
["A simultaneous close in Linux","scenarios/simultaneous-close-linux.html","Both sides close at once and their FINs cross. Both pass through CLOSING, and on both a time-wait socket is left."],
["shutdown() of either side","scenarios/shutdown-both-ways.html","The client first stops reading, which the server does not notice, and then stops sending, which sends a FIN. The server does the same, and both g…"],
["Calls on a listener","scenarios/listening-again.html","A second listen() changes the length of the queues only; recv() and send() fail, for a listener has no connection of its own."],
["An error waits for the next call","scenarios/error-kept-for-the-next-call.html","connect() does not wait and has returned when the refusal comes. The next send() reports it, and the one after that fails because there is no con…"],
["Shutting down what is not connected","scenarios/shutdown-elsewhere.html","A listener that shuts down its receiving side stops listening, a socket in SYN-SENT gives its attempt up, and recv() then fails with ENOTCONN."],
["A FIN waits for the window","scenarios/fin-behind-a-closed-window.html","The text has filled the receiver's window when the sender shuts down. The FIN needs a number too, so it waits; probes go out until the window opens."],
["Window probes that nobody answers","scenarios/window-probes-given-up.html","The window is closed and the other side has gone silent. After tcp_retries2 probes, set to three here, the waiting recv() fails with ETIMEDOUT."],
["A simultaneous open that does not come about","scenarios/simultaneous-open-given-up.html","The SYN segments cross, but every SYN,ACK is lost. Each side sends its own tcp_syn_retries times again and then gives up."]
]);
