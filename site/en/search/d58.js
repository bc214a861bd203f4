docgenSearch.add("en","d58",[
["A right cookie meets a full accept queue","scenarios/syn-cookie-overflow.html","The second client gets a cookie and brings it back, but by then the accept queue is full. Its ACK is dropped, and the server remembers nothing of…"],
["A full accept queue drops the SYN","scenarios/syn-dropped-by-a-full-accept-queue.html","Two connections wait that nobody accepts. The third client's SYN is dropped in silence, and it stays in SYN-SENT."],
["A connection that a cookie has made","scenarios/cookie-connection-closes.html","Every SYN is answered with a cookie here. The connection that comes of it carries text and a FIN like any other."],
["The last quarter of the SYN queue","scenarios/syn-queue-last-quarter.html","The backlog would allow more, but three quarters of tcp_max_syn_backlog are used up and cookies are turned off. Further SYNs are dropped."],
["A delayed acknowledgment","scenarios/delayed-ack.html","The connection is young, so its first text is acknowledged at once. The FIN is not: its acknowledgment waits for something to ride on, and goes o…"],
["The answer carries the acknowledgment","scenarios/answer-carries-ack.html","The server's program answers before the delayed-ACK timer expires, so the text of the answer acknowledges the request, and the timer stops."],
["Nagle's algorithm holds short segments back","scenarios/nagle.html","The client writes three times, a little each time. The second and the third write wait until the first is acknowledged, and go out together; once…"],
["Full segments in pairs","scenarios/push-in-pairs.html","The client writes more than several segments hold. They go out two by two, and the second of each pair carries PSH; a single full segment carries…"],
["The same segment is lost again and again","scenarios/retransmission-backoff.html","A segment with text is lost several times. It is sent again as a loss probe first and then by the retransmission timer, each time after twice the…"],
["Everything is lost, and there is no loss probe","scenarios/retransmission-without-probe.html","Without selective acknowledgments there is no loss probe. All segments in flight are lost; the retransmission timer sends the first again, and ea…"],
["The last segment is lost","scenarios/loss-probe.html","Of several full segments the last is lost, and no later one can reveal the gap. The loss-probe timer sends it again, and the retransmission timer…"],
["The connection is given up","scenarios/sending-given-up.html","Nothing that the client sends arrives any more. It sends its text again and again with growing pauses, gives up in the end, and the waiting recv(…"]
]);
