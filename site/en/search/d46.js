docgenSearch.add("en","d46",[
["Timers of the kernel","kernel-timers.html","Every timer of a TCP connection in Linux, what starts and stops it, its schedule, the setting behind it, and how ss shows it."],
["TIME-WAIT and FIN-WAIT-2 in practice","time-wait-and-fin-wait-2-in-practice.html","How long Linux keeps a closed connection, what it answers meanwhile, what ends the wait early, and what tcp_fin_timeout really does."],
["RFC 9293 and Linux: every difference","rfc9293-and-linux.html","In which respects Linux does something else than RFC 9293, which rules make the difference, and how the Linux profile of the model is held agains…"],
["Why three segments?","why-three-segments.html","What the third segment of TCP's handshake is for, shown by leaving it out, and why the numbers it confirms have to advance."],
["Why does closing take two halves?","why-two-halves.html","Each direction of a TCP connection has its own end and its own acknowledgment. What is lost when one CLOSE ends both, and why the close has four …"],
["Why TIME-WAIT?","why-time-wait.html","Two reasons why the side that closes first has to wait, each shown by a run without the wait, and one thing that TIME-WAIT does not give."],
["Simultaneous open and close","simultaneous-open-and-close.html","What happens when both sides of a TCP connection open, or close, at the same moment, why one connection comes of it, and where RFC 9293 contradic…"],
["Half-open connections and RST","half-open-and-reset.html","What happens when one side of a TCP connection has forgotten it, how the other side finds out, and which RST it believes."],
["Where RFC 9293 disagrees with itself","where-rfc-9293-disagrees.html","The contradictions and gaps in the TCP specification, how the model decides each of them, and what the other reading leads to."],
["What was proved, and within which bounds","what-was-proved.html","What exploring everything that can happen between two TCP endpoints has shown of RFC 9293, what each word of it means, and what was not shown."],
["Three-way handshake, as in Figure 6","scenarios/figure-6.html","The RFC's first example: peer A opens, peer B answers, and the first data carries the same number as the ACK before it, because an ACK takes no n…"],
["Simultaneous open, as in Figure 7","scenarios/figure-7.html","Both peers send a SYN before either hears of the other. Both pass through SYN-RECEIVED, and one connection comes of it."]
]);
