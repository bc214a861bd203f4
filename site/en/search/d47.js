docgenSearch.add("en","d47",[
["An old duplicate SYN, as in Figure 8","scenarios/figure-8.html","A SYN from an earlier attempt reaches peer B before the new one. Peer A sees that the answer acknowledges something else and resets it; peer B go…"],
["A half-open connection is discovered, as in Figure 9","scenarios/figure-9.html","Peer A crashes, forgets everything and opens again; peer B still believes in the old connection. Its ACK makes no sense to peer A, whose RST ends…"],
["The surviving side sends, as in Figure 10","scenarios/figure-10.html","Peer A has crashed and knows of no connection. Peer B sends data and learns of it from the RST."],
["An old SYN between two listeners, as in Figure 11","scenarios/figure-11.html","Both peers listen. An old SYN makes peer B answer, peer A resets what it never asked for, and peer B listens again."],
["Normal close, as in Figure 12","scenarios/figure-12.html","Peer A closes first and passes through FIN-WAIT-1, FIN-WAIT-2 and TIME-WAIT; peer B closes later and passes through CLOSE-WAIT and LAST-ACK."],
["Simultaneous close, as in Figure 13","scenarios/figure-13.html","Both peers close at the same moment. Their FINs cross, both pass through CLOSING, and both wait in TIME-WAIT."],
["The three-way handshake","scenarios/three-way-handshake.html","The client sends SYN, the server answers SYN,ACK, the client acknowledges. Each side chooses a first number, and each number is acknowledged."],
["Data on the SYN","scenarios/data-on-syn.html","The client's SYN already carries octets. The server acknowledges the SYN alone, holds the octets, and hands them to its user only once the connec…"],
["The SYN is lost","scenarios/lost-syn.html","Nothing answers the first SYN, so the client's retransmission timer sends it again; the server never knows."],
["The SYN,ACK is lost","scenarios/lost-syn-ack.html","Both sides wait, and both repeat what they sent. The SYN that arrives a second time is answered with an ACK, which does not help the client; the …"],
["The last ACK of the handshake is lost","scenarios/lost-ack.html","The client is ESTABLISHED, the server still in SYN-RECEIVED. The server repeats its SYN,ACK, and the client acknowledges it once more."],
["Data makes up for the lost ACK","scenarios/lost-ack-then-data.html","The handshake's last ACK is lost, but the client sends data soon after. Every segment carries the acknowledgment, so the data establishes the con…"]
]);
