docgenSearch.add("en","d36",[
["SK.KEEPCNT","variables.html#skkeepcnt","How many keepalive probes may stay unanswered before the connection is given up."],
["SK.HEARD","variables.html#skheard","When a segment of the connection last arrived; the keepalive timer counts from then."],
["SK.PROBES","variables.html#skprobes","How many keepalive probes have been sent since the other side last acknowledged anything."],
["SK.BACKLOG","variables.html#skbacklog","The limit that the listener compares both of its queues with: the queue is full when it holds more."],
["SK.COOKIED","variables.html#skcookied","When the listener last sent a SYN cookie; undefined when it never has."],
["SND.LEFT","variables.html#sndleft","How many octets the user has written that no segment carries yet."],
["SND.MSS","variables.html#sndmss","The largest text that a segment of ours may carry on this connection, after room for the timestamp has been taken off."],
["SND.SML","variables.html#sndsml","The position after the last segment of ours that was not full; as long as it is not acknowledged, Nagle's algorithm holds back another short one."],
["SND.CWND","variables.html#sndcwnd","How many segments may be in flight at a time, the congestion window."],
["SND.BURST","variables.html#sndburst","How many of the full segments that are handed down together are still to come."],
["SND.MORE","variables.html#sndmore","Whether the user has said that more is to come, so that a short segment waits for it."],
["SND.HELD","variables.html#sndheld","Whether text that is not a full segment waits because more is to come; the next acknowledgment lets it go."]
]);
