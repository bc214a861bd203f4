docgenSearch.add("en","d37",[
["SND.HIGH","variables.html#sndhigh","The position after everything that had been sent when the retransmission timer expired; undefined when no such recovery is under way."],
["SND.SINCE","variables.html#sndsince","When the first retransmission after a timeout was sent, since something was last acknowledged."],
["SND.RESEND","variables.html#sndresend","Whether the next unacknowledged segment is to be sent again at once."],
["SND.PROBETIME","variables.html#sndprobetime","How long the next probe of a closed window is waited for; it doubles with every probe."],
["SND.PROBED","variables.html#sndprobed","Whether a loss probe has been sent that nothing new has acknowledged yet."],
["RTT.SAMPLE","variables.html#rttsample","The round trip that the present segment has measured; undefined when it has measured none."],
["SRTT8","variables.html#srtt8","The smoothed round-trip time, times eight, so that whole numbers are exact enough."],
["RTTVAR4","variables.html#rttvar4","The mean deviation of the round-trip time, times four, which is just what the timeout adds."],
["RTT.SENT","variables.html#rttsent","From when a round trip is measured without timestamps; undefined once something has been sent again, since then nobody can tell which copy is ack…"],
["ACK.NOW","variables.html#acknow","Whether the acknowledgment that is owed must not be delayed."],
["ACK.PUSHED","variables.html#ackpushed","Whether what has arrived looks like the end of something that was written, so that a reader who has taken it all acknowledges it."],
["ACK.ATO","variables.html#ackato","How long an acknowledgment is delayed, learned from how often text arrives; undefined before any has."]
]);
