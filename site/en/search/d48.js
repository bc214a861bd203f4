docgenSearch.add("en","d48",[
["A SYN with data is lost","scenarios/lost-syn-with-data.html","The SYN is repeated together with the data that it carries; the server's user gets the data when the handshake is complete."],
["The data on a SYN is acknowledged at once","scenarios/data-on-syn-acknowledged.html","A SYN,ACK acknowledges not only the client's SYN but also the octets on it, so the SEND is done when the connection is established."],
["Urgent data on a SYN","scenarios/urgent-data-on-syn.html","The text and the urgent pointer of a SYN are kept until the connection is established. Then the user is told of urgent data, as if they had just …"],
["What a listener learns from a SYN","scenarios/syn-in-listen.html","One SYN takes the listener to SYN-RECEIVED, where it knows both initial sequence numbers and the other side's window, and waits with a timer for …"],
["What SYN-SENT learns from a SYN","scenarios/syn-in-syn-sent.html","A SYN without an acknowledgment takes the endpoint to SYN-RECEIVED. It repeats its own SYN, now with an acknowledgment, and only that one waits t…"],
["A SYN crosses one with data","scenarios/syn-after-data-on-syn.html","The client's own SYN carried data. When the other side's SYN comes, its answer repeats only the SYN; the data stays in the retransmission queue."],
["A wrong acknowledgment in SYN-RECEIVED","scenarios/strays-in-syn-received.html","A segment acknowledges more than the server has sent. It is answered with a reset of just that number, which the client ignores, and the handshak…"],
["A deferred CLOSE meets the other side's FIN","scenarios/close-deferred-until-fin.html","The server closes during the handshake, and what establishes the connection is already the client's FIN. So the server sends its text and its own…"],
["A deferred CLOSE and data on the SYN","scenarios/close-deferred-with-data-held.html","The server closes while the data on the client's SYN is still held. Once the connection is established both are taken up before anything is sent,…"],
["A short conversation","scenarios/data-both-ways-and-close.html","A whole connection with text in both directions: handshake, request, answer, and an orderly close."],
["A data segment is lost","scenarios/lost-data.html","No acknowledgment comes, the retransmission timer expires, and the same octets are sent again with the same number."],
["Segments arrive in the wrong order","scenarios/data-out-of-order.html","The second segment overtakes the first. The server holds it, says once more what it is waiting for, and acknowledges both when the first arrives;…"]
]);
