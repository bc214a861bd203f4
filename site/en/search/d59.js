docgenSearch.add("en","d59",[
["How acknowledgments are delayed","scenarios/acks-after-the-first.html","The server does not acknowledge at once here, not even at the start. A short text waits for the timer, two full segments are acknowledged togethe…"],
["No keepalive probe while something is outstanding","scenarios/keepalive-while-busy.html","A segment is lost several times, and meanwhile the keepalive timer expires. It sends nothing, since the retransmission timer is at work; a probe …"],
["The FIN rides on text that Nagle's algorithm held back","scenarios/fin-carries-pushed-text.html","The second of two short texts waits for the first to be acknowledged. Then the client shuts its sending side down, so it goes out at once, with P…"],
["A congestion window of three segments","scenarios/window-of-three-segments.html","Only three segments may be in flight at the start, and no more than half of them are handed down at a time, so each goes alone and without PSH. T…"],
["Nothing measured","scenarios/nothing-measured.html","The client's first SYN is lost, and there are no timestamps, so that the handshake measures no round-trip time. The timeout then starts from thre…"],
["A loss probe that carries something new","scenarios/loss-probe-with-new-text.html","The first octets are lost, and Nagle's algorithm holds back the next. The loss probe need not repeat anything: it carries the octets that were he…"],
["An ACK lets go what was to wait for more","scenarios/more-to-come.html","The client says that more is to come (MSG_MORE), so the five octets wait. When an acknowledgment arrives they leave all the same, without PSH."],
["Text after shutdown of both directions","scenarios/text-after-both-shut-down.html","The client has shut down both directions but not closed. Text that arrives in FIN-WAIT-2 has nobody to read it, and is answered with RST."],
["Old text once more","scenarios/old-text-again.html","A segment arrives whose text was received and acknowledged long ago. It takes numbers, so the limit on answers does not hold: the ACK goes out at…"],
["A window smaller than a segment","scenarios/window-smaller-than-a-segment.html","After the first segment the window is open, but no full segment fits. The client waits for a wider one until the persist timer expires, and then …"],
["A closed window that nobody waits for","scenarios/closed-window-of-an-orphan.html","The client has written more than the server's window takes, and closed. Its probes of the window are not answered any more, and nobody owns the c…"],
["Delayed ACKs without a measured round-trip time","scenarios/delayed-ack-unmeasured.html","The server's first SYN,ACK is lost and there are no timestamps, so that it has measured no round-trip time. How long its ACKs are delayed then de…"]
]);
