docgenSearch.add("en","d46",[
["Why TIME-WAIT?","why-time-wait.html","Two reasons why the side that closes first has to wait, each shown by a run without the wait, and one thing that TIME-WAIT does not give."],
["Simultaneous open and close","simultaneous-open-and-close.html","What happens when both sides of a TCP connection open, or close, at the same moment, why one connection comes of it, and where RFC 9293 contradic…"],
["Half-open connections and RST","half-open-and-reset.html","What happens when one side of a TCP connection has forgotten it, how the other side finds out, and which RST it believes."],
["Where RFC 9293 disagrees with itself","where-rfc-9293-disagrees.html","The contradictions and gaps in the TCP specification, how the model decides each of them, and what the other reading leads to."],
["What was proved, and within which bounds","what-was-proved.html","What exploring everything that can happen between two TCP endpoints has shown of RFC 9293, what each word of it means, and what was not shown."],
["Three-way handshake, as in Figure 6","scenarios/figure-6.html","The RFC's first example: peer A opens, peer B answers, and the first data carries the same number as the ACK before it, because an ACK takes no n…"],
["Simultaneous open, as in Figure 7","scenarios/figure-7.html","Both peers send a SYN before either hears of the other. Both pass through SYN-RECEIVED, and one connection comes of it."],
["An old duplicate SYN, as in Figure 8","scenarios/figure-8.html","A SYN from an earlier attempt reaches peer B before the new one. Peer A sees that the answer acknowledges something else and resets it; peer B go…"],
["A half-open connection is discovered, as in Figure 9","scenarios/figure-9.html","Peer A crashes, forgets everything and opens again; peer B still believes in the old connection. Its ACK makes no sense to peer A, whose RST ends…"],
["The surviving side sends, as in Figure 10","scenarios/figure-10.html","Peer A has crashed and knows of no connection. Peer B sends data and learns of it from the RST."],
["An old SYN between two listeners, as in Figure 11","scenarios/figure-11.html","Both peers listen. An old SYN makes peer B answer, peer A resets what it never asked for, and peer B listens again."],
["Normal close, as in Figure 12","scenarios/figure-12.html","Peer A closes first and passes through FIN-WAIT-1, FIN-WAIT-2 and TIME-WAIT; peer B closes later and passes through CLOSE-WAIT and LAST-ACK."]
]);
