docgenSearch.add("en","d48",[
["Nobody listens","scenarios/connection-refused.html","The SYN reaches a host where no one has opened that port. The RST in answer acknowledges the SYN, so the client believes it and returns to CLOSED."],
["No answer at all","scenarios/syn-to-nobody.html","Every SYN disappears. The client repeats it with growing pauses until it gives up and tells its user."],
["The user loses patience first","scenarios/syn-until-user-timeout.html","Again every SYN disappears, but the user has set a short user timeout, which ends the attempt before the repetitions are used up."],
["A listener opens actively","scenarios/listener-opens-actively.html","A listening endpoint's user opens actively, so it sends a SYN of its own. The first one is lost; the second crosses the other side's, and the two…"],
["A SEND in LISTEN","scenarios/send-in-listen.html","A listener that knows its remote socket opens the connection itself when its user sends. The octets wait until the connection is established."],
["A SYN with data is lost","scenarios/lost-syn-with-data.html","The SYN is repeated together with the data that it carries; the server's user gets the data when the handshake is complete."],
["The data on a SYN is acknowledged at once","scenarios/data-on-syn-acknowledged.html","A SYN,ACK acknowledges not only the client's SYN but also the octets on it, so the SEND is done when the connection is established."],
["Urgent data on a SYN","scenarios/urgent-data-on-syn.html","The text and the urgent pointer of a SYN are kept until the connection is established. Then the user is told of urgent data, as if they had just …"],
["What a listener learns from a SYN","scenarios/syn-in-listen.html","One SYN takes the listener to SYN-RECEIVED, where it knows both initial sequence numbers and the other side's window, and waits with a timer for …"],
["What SYN-SENT learns from a SYN","scenarios/syn-in-syn-sent.html","A SYN without an acknowledgment takes the endpoint to SYN-RECEIVED. It repeats its own SYN, now with an acknowledgment, and only that one waits t…"],
["A SYN crosses one with data","scenarios/syn-after-data-on-syn.html","The client's own SYN carried data. When the other side's SYN comes, its answer repeats only the SYN; the data stays in the retransmission queue."],
["A wrong acknowledgment in SYN-RECEIVED","scenarios/strays-in-syn-received.html","A segment acknowledges more than the server has sent. It is answered with a reset of just that number, which the client ignores, and the handshak…"]
]);
