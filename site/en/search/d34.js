docgenSearch.add("en","d34",[
["PASSIVE","variables.html#passive","Whether the connection was opened passively, which decides what a RST or a SYN does in SYN-RECEIVED."],
["REMOTE","variables.html#remote","Whether the remote socket was named when the connection was opened."],
["CLOSE.ASKED","variables.html#closeasked","Whether the user has closed, so that a FIN is due once all text has been sent."],
["ACK.OWED","variables.html#ackowed","Whether something has arrived that no segment of ours has acknowledged yet."],
["RTO","variables.html#rto","How long the next wait for an acknowledgment, or for a window to open, will be."],
["RETRIES","variables.html#retries","How often the oldest unacknowledged segment has been sent again since the last progress."],
["SEG.SEQ","variables.html#segseq","The number of the segment's first octet, or of its SYN."],
["SEG.ACK","variables.html#segack","The next number that the segment's sender expects from us; absent without ACK."],
["SEG.WND","variables.html#segwnd","The window that the segment's sender offers."],
["SEG.UP","variables.html#segup","The position after the last urgent octet; absent without URG."],
["SEG.LEN","variables.html#seglen","How many sequence numbers the segment takes: its octets of text, its SYN and its FIN."],
["SEG.TXT","variables.html#segtxt","How many octets of text the segment carries."]
]);
