docgenSearch.add("en","d36",[
["SK.PROBES","variables.html#skprobes","How many keepalive probes have been sent since the other side last acknowledged anything."],
["SK.BACKLOG","variables.html#skbacklog","The limit that the listener compares both of its queues with: the queue is full when it holds more."],
["SK.COOKIED","variables.html#skcookied","When the listener last sent a SYN cookie; undefined when it never has."],
["SND.LEFT","variables.html#sndleft","How many octets the user has written that no segment carries yet."],
["SND.MSS","variables.html#sndmss","The largest text that a segment of ours may carry on this connection, after room for the timestamp has been taken off."],
["SND.SML","variables.html#sndsml","The position after the last segment of ours that was not full; as long as it is not acknowledged, Nagle's algorithm holds back another short one."],
["SND.CWND","variables.html#sndcwnd","How many segments may be in flight at a time, the congestion window."],
["SND.PAIR","variables.html#sndpair","Whether the first of two full segments that are handed down together has just been sent."],
["SND.MORE","variables.html#sndmore","Whether the user has said that more is to come, so that a short segment waits for it."],
["SND.HELD","variables.html#sndheld","Whether text that is not a full segment waits because more is to come; the next acknowledgment lets it go."],
["SND.HIGH","variables.html#sndhigh","The position after everything that had been sent when the retransmission timer expired; undefined when no such recovery is under way."],
["SND.SINCE","variables.html#sndsince","When the first retransmission after a timeout was sent, since something was last acknowledged."]
]);
