docgenSearch.add("en","d37",[
["SND.SML","variables.html#sndsml","The position after the last segment of ours that was not full; as long as it is not acknowledged, Nagle's algorithm holds back another short one."],
["SND.CWND","variables.html#sndcwnd","How many segments may be in flight at a time, the congestion window."],
["SND.BURST","variables.html#sndburst","How many of the full segments that are handed down together are still to come."],
["SND.MORE","variables.html#sndmore","Whether the user has said that more is to come, so that a short segment waits for it."],
["SND.HELD","variables.html#sndheld","Whether text that is not a full segment waits because more is to come; the next acknowledgment lets it go."],
["SND.HIGH","variables.html#sndhigh","The position after everything that had been sent when the retransmission timer expired; undefined when no such recovery is under way."],
["SND.SINCE","variables.html#sndsince","When the first retransmission after a timeout was sent, since something was last acknowledged."],
["SND.RESEND","variables.html#sndresend","Whether the next unacknowledged segment is to be sent again at once."],
["SND.PROBETIME","variables.html#sndprobetime","How long the next probe of a closed window is waited for; it doubles with every probe."],
["SND.PROBED","variables.html#sndprobed","Whether a loss probe has been sent that nothing new has acknowledged yet."],
["RTT.SAMPLE","variables.html#rttsample","The round trip that the present segment has measured; undefined when it has measured none."],
["SRTT8","variables.html#srtt8","The smoothed round-trip time, times eight, so that whole numbers are exact enough."]
]);
