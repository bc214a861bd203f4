docgenSearch.add("en","d47",[
["Simultaneous close, as in Figure 13","scenarios/figure-13.html","Both peers close at the same moment. Their FINs cross, both pass through CLOSING, and both wait in TIME-WAIT."],
["The three-way handshake","scenarios/three-way-handshake.html","The client sends SYN, the server answers SYN,ACK, the client acknowledges. Each side chooses a first number, and each number is acknowledged."],
["Data on the SYN","scenarios/data-on-syn.html","The client's SYN already carries octets. The server acknowledges the SYN alone, holds the octets, and hands them to its user only once the connec…"],
["The SYN is lost","scenarios/lost-syn.html","Nothing answers the first SYN, so the client's retransmission timer sends it again; the server never knows."],
["The SYN,ACK is lost","scenarios/lost-syn-ack.html","Both sides wait, and both repeat what they sent. The SYN that arrives a second time is answered with an ACK, which does not help the client; the …"],
["The last ACK of the handshake is lost","scenarios/lost-ack.html","The client is ESTABLISHED, the server still in SYN-RECEIVED. The server repeats its SYN,ACK, and the client acknowledges it once more."],
["Data makes up for the lost ACK","scenarios/lost-ack-then-data.html","The handshake's last ACK is lost, but the client sends data soon after. Every segment carries the acknowledgment, so the data establishes the con…"],
["Nobody listens","scenarios/connection-refused.html","The SYN reaches a host where no one has opened that port. The RST in answer acknowledges the SYN, so the client believes it and returns to CLOSED."],
["No answer at all","scenarios/syn-to-nobody.html","Every SYN disappears. The client repeats it with growing pauses until it gives up and tells its user."],
["The user loses patience first","scenarios/syn-until-user-timeout.html","Again every SYN disappears, but the user has set a short user timeout, which ends the attempt before the repetitions are used up."],
["A listener opens actively","scenarios/listener-opens-actively.html","A listening endpoint's user opens actively, so it sends a SYN of its own. The first one is lost; the second crosses the other side's, and the two…"],
["A SEND in LISTEN","scenarios/send-in-listen.html","A listener that knows its remote socket opens the connection itself when its user sends. The octets wait until the connection is established."]
]);
