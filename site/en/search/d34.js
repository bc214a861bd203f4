docgenSearch.add("en","d34",[
["RCV.WND","variables.html#rcvwnd","How many octets after RCV.NXT we are ready to receive."],
["RCV.UP","variables.html#rcvup","The position after the last urgent octet that the other side has announced."],
["IRS","variables.html#irs","The other side's initial sequence number, which its SYN has taken."],
["RCV.USER","variables.html#rcvuser","How many octets have arrived that our user has not taken yet."],
["PASSIVE","variables.html#passive","Whether the connection was opened passively, which decides what a RST or a SYN does in SYN-RECEIVED."],
["REMOTE","variables.html#remote","Whether the remote socket was named when the connection was opened."],
["CLOSE.ASKED","variables.html#closeasked","Whether the user has closed, so that a FIN is due once all text has been sent."],
["ACK.OWED","variables.html#ackowed","Whether something has arrived that no segment of ours has acknowledged yet."],
["RTO","variables.html#rto","How long the next wait for an acknowledgment, or for a window to open, will be."],
["RETRIES","variables.html#retries","How often the oldest unacknowledged segment has been sent again since the last progress."],
["SEG.SEQ","variables.html#segseq","The number of the segment's first octet, or of its SYN."],
["SEG.ACK","variables.html#segack","The next number that the segment's sender expects from us; absent without ACK."]
]);
