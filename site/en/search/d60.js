docgenSearch.add("en","d60",[
["An ACK lets go what was to wait for more","scenarios/more-to-come.html","The client says that more is to come (MSG_MORE), so the five octets wait. When an acknowledgment arrives they leave all the same, without PSH."],
["Text after shutdown of both directions","scenarios/text-after-both-shut-down.html","The client has shut down both directions but not closed. Text that arrives in FIN-WAIT-2 has nobody to read it, and is answered with RST."],
["Old text once more","scenarios/old-text-again.html","A segment arrives whose text was received and acknowledged long ago. It takes numbers, so the limit on answers does not hold: the ACK goes out at…"],
["A window smaller than a segment","scenarios/window-smaller-than-a-segment.html","After the first segment the window is open, but no full segment fits. The client waits for a wider one until the persist timer expires, and then …"],
["A closed window that nobody waits for","scenarios/closed-window-of-an-orphan.html","The client has written more than the server's window takes, and closed. Its probes of the window are not answered any more, and nobody owns the c…"],
["Delayed ACKs without a measured round-trip time","scenarios/delayed-ack-unmeasured.html","The server's first SYN,ACK is lost and there are no timestamps, so that it has measured no round-trip time. How long its ACKs are delayed then de…"],
["Small segments are joined when they are sent again","scenarios/small-segments-joined.html","Nagle's algorithm holds the second small text back until the loss probe takes it along. Both are lost. When the retransmission timer expires, one…"],
["A burst before any round trip is known","scenarios/burst-without-a-round-trip.html","The first SYN is lost and there are no timestamps, so the client has measured no round-trip time and knows no pace. Four full segments go out tog…"],
["Closing with text unread","scenarios/close-with-unread-data.html","The client closes while text that has arrived was never read. It sends a RST instead of a FIN, and there is no TIME-WAIT."],
["Closing with a linger time of zero","scenarios/linger-zero.html","The client has set SO_LINGER with zero seconds, so close() sends a RST. The server's recv() fails with ECONNRESET."],
["An orphan waits for the FIN in vain","scenarios/orphan-in-fin-wait-2.html","The client has closed and the server does not. A time-wait socket stands for FIN-WAIT-2 until tcp_fin_timeout is over; the server is not told, an…"],
["After shutdown() the socket waits as long as it takes","scenarios/shutdown-in-fin-wait-2.html","The client only shuts down its sending side and keeps the socket. No timer limits FIN-WAIT-2, so the server's FIN is still taken after a long time."]
]);
