docgenSearch.add("en","d38",[
["RTTVAR4","variables.html#rttvar4","The mean deviation of the round-trip time, times four, which is just what the timeout adds."],
["RTT.SENT","variables.html#rttsent","From when a round trip is measured without timestamps; undefined once something has been sent again, since then nobody can tell which copy is ack…"],
["ACK.NOW","variables.html#acknow","Whether the acknowledgment that is owed must not be delayed."],
["ACK.PUSHED","variables.html#ackpushed","Whether what has arrived looks like the end of something that was written, so that a reader who has taken it all acknowledges it."],
["ACK.ATO","variables.html#ackato","How long an acknowledgment is delayed, learned from how often text arrives; undefined before any has."],
["ACK.QUICK","variables.html#ackquick","How many more acknowledgments are sent without delay."],
["ACK.PINGPONG","variables.html#ackpingpong","Whether the user answers what arrives, so that an acknowledgment may wait for the answer to carry it."],
["RCV.WUP","variables.html#rcvwup","Up to where our last acknowledgment went."],
["ACK.LASTTEXT","variables.html#acklasttext","When text last arrived."],
["ACK.LIMITED","variables.html#acklimited","When a segment that was not acceptable was last answered; another such answer must wait for tcp_invalid_ratelimit."],
["RCV.MSS","variables.html#rcvmss","The largest text that a segment of the other side has carried, taken as the size of a full one."],
["RCV.SSTHRESH","variables.html#rcvssthresh","How far the window may grow at present; as long as this grows, acknowledgments are not delayed."]
]);
