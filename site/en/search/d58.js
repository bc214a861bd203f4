docgenSearch.add("en","d58",[
["Nagle's algorithm holds short segments back","scenarios/nagle.html","The client writes three times, a little each time. The second and the third write wait until the first is acknowledged, and go out together; once…"],
["Full segments in pairs","scenarios/push-in-pairs.html","The client writes more than several segments hold. They go out two by two, and the second of each pair carries PSH; a single full segment carries…"],
["The same segment is lost again and again","scenarios/retransmission-backoff.html","A segment with text is lost several times. It is sent again as a loss probe first and then by the retransmission timer, each time after twice the…"],
["Everything is lost, and there is no loss probe","scenarios/retransmission-without-probe.html","Without selective acknowledgments there is no loss probe. All segments in flight are lost; the retransmission timer sends the first again, and ea…"],
["The last segment is lost","scenarios/loss-probe.html","Of several full segments the last is lost, and no later one can reveal the gap. The loss-probe timer sends it again, and the retransmission timer…"],
["The connection is given up","scenarios/sending-given-up.html","Nothing that the client sends arrives any more. It sends its text again and again with growing pauses, gives up in the end, and the waiting recv(…"],
["Keepalive probes that are answered","scenarios/keepalive-probes.html","Nothing is sent for a while on a connection with keepalive. Each probe is an empty segment with an old number, and the ACK that answers it starts…"],
["Keepalive probes that nobody answers","scenarios/keepalive-gives-up.html","The other side has vanished. After the last probe that the socket allows, a RST goes out, and the program gets ETIMEDOUT."],
["Probing a closed window","scenarios/window-probes.html","The server's program does not read, and its window closes. The client probes with empty segments at doubling pauses; one probe comes too soon aft…"],
["Challenge ACKs are limited","scenarios/challenge-ack-limit.html","Segments that cannot be right come in pairs, the second shortly after the first: a RST, a SYN, an acknowledgment of the future, a segment outside…"],
["The FIN rides on the last text","scenarios/fin-carries-text.html","The client announces more and then shuts its sending side down. The last text and the FIN go out in one segment."],
["Many segments at once","scenarios/bulk-transfer.html","The client writes five full segments and a shorter one. The first ones go out as the congestion window allows, the rest as acknowledgments come, …"]
]);
