docgenSearch.add("en","d57",[
["Keepalive before connect()","scenarios/options-before-connect.html","The program asks for keepalive before there is a connection. The keepalive timer starts when the connection is established."],
["The accept queue overflows","scenarios/accept-queue-overflow.html","The server listens with a backlog of one and accepts nothing until late. Two clients fill the accept queue; the third one's ACK is dropped, and i…"],
["The accept queue overflows, and the client is told","scenarios/accept-queue-overflow-abort.html","The same three clients, but tcp_abort_on_overflow is set. The third one's ACK is answered with a RST, so a client that already believed itself co…"],
["The SYN queue overflows","scenarios/syn-queue-overflow.html","SYNs from nowhere fill the SYN queue, and cookies are turned off. Every further SYN is dropped, an honest client's too, until the false requests …"],
["A SYN cookie lets a client in","scenarios/syn-cookies.html","The same flood, but cookies are on. The client's SYN is answered although nothing is kept of it, and its ACK brings back all that is needed to ma…"],
["An ACK that answers no cookie","scenarios/syn-cookie-forged.html","The listener has sent cookies, and an ACK arrives whose number matches none. It is counted as failed and its sender is reset."],
["A right cookie meets a full accept queue","scenarios/syn-cookie-overflow.html","The second client gets a cookie and brings it back, but by then the accept queue is full. Its ACK is dropped, and the server remembers nothing of…"],
["A full accept queue drops the SYN","scenarios/syn-dropped-by-a-full-accept-queue.html","Two connections wait that nobody accepts. The third client's SYN is dropped in silence, and it stays in SYN-SENT."],
["A connection that a cookie has made","scenarios/cookie-connection-closes.html","Every SYN is answered with a cookie here. The connection that comes of it carries text and a FIN like any other."],
["The last quarter of the SYN queue","scenarios/syn-queue-last-quarter.html","The backlog would allow more, but three quarters of tcp_max_syn_backlog are used up and cookies are turned off. Further SYNs are dropped."],
["A delayed acknowledgment","scenarios/delayed-ack.html","The connection is young, so its first text is acknowledged at once. The FIN is not: its acknowledgment waits for something to ride on, and goes o…"],
["The answer carries the acknowledgment","scenarios/answer-carries-ack.html","The server's program answers before the delayed-ACK timer expires, so the text of the answer acknowledges the request, and the timer stops."]
]);
