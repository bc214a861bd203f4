docgenSearch.add("en","d59",[
["The FIN rides on text that Nagle's algorithm held back","scenarios/fin-carries-pushed-text.html","The second of two short texts waits for the first to be acknowledged. Then the client shuts its sending side down, so it goes out at once, with P…"],
["A congestion window of three segments","scenarios/window-of-three-segments.html","Only three segments may be in flight at the start. The third begins a pair that it cannot finish, and the next two go out together when an acknow…"],
["Closing with text unread","scenarios/close-with-unread-data.html","The client closes while text that has arrived was never read. It sends a RST instead of a FIN, and there is no TIME-WAIT."],
["Closing with a linger time of zero","scenarios/linger-zero.html","The client has set SO_LINGER with zero seconds, so close() sends a RST. The server's recv() fails with ECONNRESET."],
["An orphan waits for the FIN in vain","scenarios/orphan-in-fin-wait-2.html","The client has closed and the server does not. A time-wait socket stands for FIN-WAIT-2 until tcp_fin_timeout is over; the server is not told, an…"],
["After shutdown() the socket waits as long as it takes","scenarios/shutdown-in-fin-wait-2.html","The client only shuts down its sending side and keeps the socket. No timer limits FIN-WAIT-2, so the server's FIN is still taken after a long time."],
["Text for a socket that nobody owns","scenarios/data-to-an-orphan.html","The client has closed, and the server still sends. Nobody can read that any more, so it is answered with a RST, and the server's next send() fails."],
["shutdown(), then close()","scenarios/close-in-fin-wait-2.html","In FIN-WAIT-2 the program gives up the socket that it had kept. A time-wait socket takes over, takes the server's FIN and waits in TIME-WAIT."],
["An orphan is given up","scenarios/orphan-given-up.html","The client closes, and its FIN is always lost. It is sent again, but less often than for a socket that has an owner, and then the connection is f…"],
["TIME-WAIT comes to its end","scenarios/time-wait-expires.html","The client has closed first. Its time-wait socket stays for TCP_TIMEWAIT_LEN and then is gone, without a segment."],
["A new SYN ends TIME-WAIT","scenarios/time-wait-new-syn.html","A client connects again from the same port while the server is in TIME-WAIT. Its SYN is newer than the old connection, so it ends the wait and op…"],
["An old SYN in TIME-WAIT","scenarios/time-wait-old-syn.html","The old connection's own SYN comes once more. It is not newer than what TIME-WAIT remembers, so it opens nothing and draws the last ACK again."]
]);
