docgenSearch.add("en","d29",[
["output.text.first-of-pair","rules/output.html#outputtextfirst-of-pair","There is more to send than one segment holds, so a full one goes out as the first of two that are handed down together, without PSH."],
["output.text.second-of-pair","rules/output.html#outputtextsecond-of-pair","The second of two full segments goes out; the kernel puts PSH on the end of what it hands down."],
["output.text.last-full","rules/output.html#outputtextlast-full","What is left fills exactly one segment, so it goes out with PSH, as the end of what was written."],
["output.text.with-fin","rules/output.html#outputtextwith-fin","The user had announced more and then closed instead, so the rest goes out with the FIN on the same segment, without PSH."],
["output.text.with-push-and-fin","rules/output.html#outputtextwith-push-and-fin","The user has closed and the rest fits into one segment, so the FIN rides on it."],
["output.text.small.without-push","rules/output.html#outputtextsmallwithout-push","Text that was written with MSG_MORE goes once an acknowledgment has come, without PSH, since more was to come."],
["output.text.small","rules/output.html#outputtextsmall","A segment that is not full may go out: no other short one is unacknowledged, or Nagle's algorithm is turned off."],
["output.text.pair-ends","rules/output.html#outputtextpair-ends","Nothing more can go out for now, so what goes out next begins a new pair."],
["output.window.with-ack","rules/output.html#outputwindowwith-ack","An acknowledgment is about to go out, so it also offers the room that reading has made."],
["output.ack.now","rules/output.html#outputacknow","The acknowledgment may not wait, so it goes out in a segment of its own."],
["output.ack.quick","rules/output.html#outputackquick","Acknowledgments are still not delayed and the user has not been answering, so it goes out at once."],
["output.ack.second","rules/output.html#outputacksecond","More than a full segment has arrived since the last acknowledgment, so another is due."]
]);
