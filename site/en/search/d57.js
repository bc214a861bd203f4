docgenSearch.add("en","d57",[
["A request and what reaches it","scenarios/request-reset.html","The first repeated SYN draws the SYN,ACK again, the next comes too soon, and segments that cannot be right are dropped or answered. Then a RST in…"],
["A second SYN with another number","scenarios/request-second-syn.html","While a request waits, a SYN with another number comes from the same place. The request is forgotten and the sender reset; a SYN,ACK has the same…"],
["A SYN with a FIN is dropped","scenarios/syn-fin-dropped.html","A segment with SYN and FIN reaches a listener. It is dropped without an answer, and no request comes of it."],
["A simultaneous open in Linux","scenarios/simultaneous-open-linux.html","Two sockets connect() to each other, and their SYNs cross. Neither side listens, so full sockets pass through SYN-RECEIVED, and one connection co…"],
["The listener closes","scenarios/listener-closes.html","One connection waits in the accept queue and one request in the SYN queue when the listener is closed. The request is forgotten; the client of th…"],
["A connection ends in the accept queue","scenarios/listener-closes-after-a-reset.html","The client resets its connection before anybody has accepted it. It keeps its place in the accept queue, and when the listener closes there is no…"],
["Keepalive before connect()","scenarios/options-before-connect.html","The program asks for keepalive before there is a connection. The keepalive timer starts when the connection is established."],
["The accept queue overflows","scenarios/accept-queue-overflow.html","The server listens with a backlog of one and accepts nothing until late. Two clients fill the accept queue; the third one's ACK is dropped, and i…"],
["The accept queue overflows, and the client is told","scenarios/accept-queue-overflow-abort.html","The same three clients, but tcp_abort_on_overflow is set. The third one's ACK is answered with a RST, so a client that already believed itself co…"],
["The SYN queue overflows","scenarios/syn-queue-overflow.html","SYNs from nowhere fill the SYN queue, and cookies are turned off. Every further SYN is dropped, an honest client's too, until the false requests …"],
["A SYN cookie lets a client in","scenarios/syn-cookies.html","The same flood, but cookies are on. The client's SYN is answered although nothing is kept of it, and its ACK brings back all that is needed to ma…"],
["An ACK that answers no cookie","scenarios/syn-cookie-forged.html","The listener has sent cookies, and an ACK arrives whose number matches none. It is counted as failed and its sender is reset."]
]);
