docgenSearch.add("en","d56",[
["From listen() to accept(), in six steps","scenarios/listen-connect-accept.html","listen() fixes how much may wait, connect() sends the SYN, and a request socket with a timer of its own answers it. The SYN,ACK establishes the c…"],
["Nobody listens","scenarios/connection-refused-linux.html","The SYN of a connect() meets a port where nobody listens and is answered with RST,ACK, so that connect() fails with ECONNREFUSED."],
["No answer to any SYN","scenarios/syn-retransmission.html","Every SYN disappears. connect() repeats it at first without growing pauses, then with pauses that double, and fails with ETIMEDOUT in the end."],
["The SYN,ACK is sent again","scenarios/syn-ack-retransmission.html","The client's ACK is lost, so the request's timer expires and the SYN,ACK goes out again. The client, connected long since, acknowledges it once more."],
["A request is given up","scenarios/request-given-up.html","The client has closed, and its RST is lost, so nobody answers the SYN,ACK. It is sent again as often as tcp_synack_retries allows, then the reque…"],
["A wrong acknowledgment for a request","scenarios/request-wrong-ack.html","The peer answers the SYN,ACK with an ACK of some other number. The listener resets that, the request stays, and the right ACK completes the handshake."],
["A request and what reaches it","scenarios/request-reset.html","The first repeated SYN draws the SYN,ACK again, the next comes too soon, and segments that cannot be right are dropped or answered. Then a RST in…"],
["A second SYN with another number","scenarios/request-second-syn.html","While a request waits, a SYN with another number comes from the same place. The request is forgotten and the sender reset; a SYN,ACK has the same…"],
["A SYN with a FIN is dropped","scenarios/syn-fin-dropped.html","A segment with SYN and FIN reaches a listener. It is dropped without an answer, and no request comes of it."],
["A simultaneous open in Linux","scenarios/simultaneous-open-linux.html","Two sockets connect() to each other, and their SYNs cross. Neither side listens, so full sockets pass through SYN-RECEIVED, and one connection co…"],
["The listener closes","scenarios/listener-closes.html","One connection waits in the accept queue and one request in the SYN queue when the listener is closed. The request is forgotten; the client of th…"],
["A connection ends in the accept queue","scenarios/listener-closes-after-a-reset.html","The client resets its connection before anybody has accepted it. It keeps its place in the accept queue, and when the listener closes there is no…"]
]);
