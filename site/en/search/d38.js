docgenSearch.add("en","d38",[
["ACK.QUICK","variables.html#ackquick","How many more acknowledgments are sent without delay."],
["ACK.PINGPONG","variables.html#ackpingpong","Whether the user answers what arrives, so that an acknowledgment may wait for the answer to carry it."],
["RCV.WUP","variables.html#rcvwup","Up to where our last acknowledgment went."],
["ACK.LASTTEXT","variables.html#acklasttext","When text last arrived."],
["ACK.LIMITED","variables.html#acklimited","When a segment that was not acceptable was last answered; another such answer must wait for tcp_invalid_ratelimit."],
["RCV.MSS","variables.html#rcvmss","The largest text that a segment of the other side has carried, taken as the size of a full one."],
["RCV.SSTHRESH","variables.html#rcvssthresh","How far the window may grow at present; as long as this grows, acknowledgments are not delayed."],
["TS.OFFSET","variables.html#tsoffset","What is added to the clock to make our timestamps; undefined when the connection carries none."],
["TS.RECENT","variables.html#tsrecent","The other side's timestamp that our segments echo, and below which a segment counts as old."],
["SACK.PERMITTED","variables.html#sackpermitted","Whether both sides have permitted selective acknowledgments."],
["SEG.MSS","variables.html#segmss","The largest segment that the sender of a SYN says it can take; absent on other segments."],
["SEG.SACK.PERMITTED","variables.html#segsackpermitted","Whether a SYN permits selective acknowledgments."]
]);
