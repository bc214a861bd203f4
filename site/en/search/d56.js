docgenSearch.add("en","d56",[
["Stray segments in LAST-ACK","scenarios/strays-in-last-ack.html","After the other side's FIN, urgent data, text and another FIN are ignored; the endpoint goes on waiting for the acknowledgment of its own."],
["Stray segments in TIME-WAIT","scenarios/strays-in-time-wait.html","A repeated FIN is acknowledged once and starts the wait anew, whatever it acknowledges; text is dropped."],
["Text beyond the FIN","scenarios/text-beyond-the-fin.html","Text that seems to lie beyond the other side's FIN was kept. When the FIN comes in order it is thrown away, for nothing can follow a FIN."],
["Text and FIN in one segment","scenarios/text-and-fin-in-one-segment.html","The text is handed to the waiting RECEIVE, then the user is told that the other side closes; one acknowledgment covers both."],
["A RECEIVE that waits in FIN-WAIT-2","scenarios/receive-until-the-fin.html","The client has closed and still waits for text. The other side's FIN comes instead, so the RECEIVE fails, and only the TIME-WAIT timer is left ru…"],
["From listen() to accept(), in six steps","scenarios/listen-connect-accept.html","listen() fixes how much may wait, connect() sends the SYN, and a request socket with a timer of its own answers it. The SYN,ACK establishes the c…"],
["Nobody listens","scenarios/connection-refused-linux.html","The SYN of a connect() meets a port where nobody listens and is answered with RST,ACK, so that connect() fails with ECONNREFUSED."],
["Asking connect() how it went","scenarios/connect-asked-again.html","A connect() that does not wait is followed by further ones. The first of them after a failure tells the reason; where the program has fetched it …"],
["No answer to any SYN","scenarios/syn-retransmission.html","Every SYN disappears. connect() repeats it at first without growing pauses, then with pauses that double, and fails with ETIMEDOUT in the end."],
["The SYN,ACK is sent again","scenarios/syn-ack-retransmission.html","The client's ACK is lost, so the request's timer expires and the SYN,ACK goes out again. The client, connected long since, acknowledges it once more."],
["A request is given up","scenarios/request-given-up.html","The client has closed, and its RST is lost, so nobody answers the SYN,ACK. It is sent again as often as tcp_synack_retries allows, then the reque…"],
["A wrong acknowledgment for a request","scenarios/request-wrong-ack.html","The peer answers the SYN,ACK with an ACK of some other number. The listener resets that, the request stays, and the right ACK completes the handshake."]
]);
