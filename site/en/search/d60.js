docgenSearch.add("en","d60",[
["Small segments are joined when they are sent again","scenarios/small-segments-joined.html","Nagle's algorithm holds the second small text back until the loss probe takes it along. Both are lost. When the retransmission timer expires, one…"],
["A burst before any round trip is known","scenarios/burst-without-a-round-trip.html","The first SYN is lost and there are no timestamps, so the client has measured no round-trip time and knows no pace. Four full segments go out tog…"],
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
