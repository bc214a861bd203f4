docgenSearch.add("en","d29",[
["output.text.burst","rules/output.html#outputtextburst","There is more to send than one segment holds. How many full segments are handed down together is decided by the pace of sending (twice the conges…"],
["output.text.burst.unmeasured","rules/output.html#outputtextburstunmeasured","No round trip is known, so there is no pace yet: full segments are handed down together up to half the congestion window."],
["output.text.alone","rules/output.html#outputtextalone","There is more to send than one segment holds, but only one may go out now; it goes alone, without PSH."],
["output.text.of-burst","rules/output.html#outputtextof-burst","A full segment goes out, and others that are handed down with it follow, so it has no PSH."],
["output.text.last-of-burst","rules/output.html#outputtextlast-of-burst","The last of several full segments that are handed down together goes out; the kernel puts PSH on the end of what it hands down."],
["output.text.last-full","rules/output.html#outputtextlast-full","What is left fills exactly one segment, so it goes out with PSH, as the end of what was written."],
["output.text.with-fin","rules/output.html#outputtextwith-fin","The user had announced more and then closed instead, so the rest goes out with the FIN on the same segment, without PSH."],
["output.text.with-push-and-fin","rules/output.html#outputtextwith-push-and-fin","The user has closed and the rest fits into one segment, so the FIN rides on it."],
["output.text.small.without-push","rules/output.html#outputtextsmallwithout-push","Text that was written with MSG_MORE goes once an acknowledgment has come, without PSH, since more was to come."],
["output.text.small","rules/output.html#outputtextsmall","A segment that is not full may go out: no other short one is unacknowledged, or Nagle's algorithm is turned off."],
["output.window.with-ack","rules/output.html#outputwindowwith-ack","An acknowledgment is about to go out, so it also offers the room that reading has made."],
["output.ack.now","rules/output.html#outputacknow","The acknowledgment may not wait, so it goes out in a segment of its own."]
]);
