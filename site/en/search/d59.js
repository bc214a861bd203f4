docgenSearch.add("en","d59",[
["Keepalive probes that are answered","scenarios/keepalive-probes.html","Nothing is sent for a while on a connection with keepalive. Each probe is an empty segment with an old number, and the ACK that answers it starts…"],
["Keepalive probes that nobody answers","scenarios/keepalive-gives-up.html","The other side has vanished. After the last probe that the socket allows, a RST goes out, and the program gets ETIMEDOUT."],
["Probing a closed window","scenarios/window-probes.html","The server's program does not read, and its window closes. The client probes with empty segments at doubling pauses; one probe comes too soon aft…"],
["Challenge ACKs are limited","scenarios/challenge-ack-limit.html","Segments that cannot be right come in pairs, the second shortly after the first: a RST, a SYN, an acknowledgment of the future, a segment outside…"],
["The FIN rides on the last text","scenarios/fin-carries-text.html","The client announces more and then shuts its sending side down. The last text and the FIN go out in one segment."],
["Many segments at once","scenarios/bulk-transfer.html","The client writes five full segments and a shorter one. The first ones go out as the congestion window allows, the rest as acknowledgments come, …"],
["How acknowledgments are delayed","scenarios/acks-after-the-first.html","The server does not acknowledge at once here, not even at the start. A short text waits for the timer, two full segments are acknowledged togethe…"],
["No keepalive probe while something is outstanding","scenarios/keepalive-while-busy.html","A segment is lost several times, and meanwhile the keepalive timer expires. It sends nothing, since the retransmission timer is at work; a probe …"],
["The FIN rides on text that Nagle's algorithm held back","scenarios/fin-carries-pushed-text.html","The second of two short texts waits for the first to be acknowledged. Then the client shuts its sending side down, so it goes out at once, with P…"],
["A congestion window of three segments","scenarios/window-of-three-segments.html","Only three segments may be in flight at the start, and no more than half of them are handed down at a time, so each goes alone and without PSH. T…"],
["Nothing measured","scenarios/nothing-measured.html","The client's first SYN is lost, and there are no timestamps, so that the handshake measures no round-trip time. The timeout then starts from thre…"],
["A loss probe that carries something new","scenarios/loss-probe-with-new-text.html","The first octets are lost, and Nagle's algorithm holds back the next. The loss probe need not repeat anything: it carries the octets that were he…"]
]);
