docgenSearch.add("en","d49",[
["A deferred CLOSE meets the other side's FIN","scenarios/close-deferred-until-fin.html","The server closes during the handshake, and what establishes the connection is already the client's FIN. So the server sends its text and its own…"],
["A deferred CLOSE and data on the SYN","scenarios/close-deferred-with-data-held.html","The server closes while the data on the client's SYN is still held. Once the connection is established both are taken up before anything is sent,…"],
["A short conversation","scenarios/data-both-ways-and-close.html","A whole connection with text in both directions: handshake, request, answer, and an orderly close."],
["A data segment is lost","scenarios/lost-data.html","No acknowledgment comes, the retransmission timer expires, and the same octets are sent again with the same number."],
["Segments arrive in the wrong order","scenarios/data-out-of-order.html","The second segment overtakes the first. The server holds it, says once more what it is waiting for, and acknowledges both when the first arrives;…"],
["The window closes and opens again","scenarios/zero-window.html","The client has more to send than the server has room for, and the server's user reads late. The client probes the closed window until it opens, a…"],
["The numbers start again from zero","scenarios/wrap-around.html","Both sides begin near the end of the sequence space. The numbers wrap around in the middle of the connection, and nobody notices."],
["One side aborts","scenarios/abort.html","The client's user aborts. A single RST ends the connection on both sides, and the server's waiting RECEIVE fails."],
["Which reset counts","scenarios/reset-in-window.html","A RST inside the window gets a challenge ACK, a RST outside it is ignored, and only the one with exactly the expected number ends the connection."],
["A SYN in the middle of a connection","scenarios/syn-in-established.html","A SYN that arrives in ESTABLISHED does no harm: it is answered with a challenge ACK and dropped."],
["Data that nobody acknowledges","scenarios/data-to-nobody.html","Everything that the client sends is lost. It repeats the segment, waits twice as long each time, and in the end gives the connection up; the serv…"],
["A window too small to be worth a segment","scenarios/small-window.html","Little of the window is left, so the client puts off sending a small segment. When nothing else happens for a while, it sends what fits."]
]);
