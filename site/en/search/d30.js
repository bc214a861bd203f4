docgenSearch.add("en","d30",[
["output.text.small.without-push","rules/output.html#outputtextsmallwithout-push","Text that was written with MSG_MORE goes once an acknowledgment has come, without PSH, since more was to come."],
["output.text.small","rules/output.html#outputtextsmall","A segment that is not full may go out: no other short one is unacknowledged, or Nagle's algorithm is turned off."],
["output.window.with-ack","rules/output.html#outputwindowwith-ack","An acknowledgment is about to go out, so it also offers the room that reading has made."],
["output.ack.now","rules/output.html#outputacknow","The acknowledgment may not wait, so it goes out in a segment of its own."],
["output.ack.quick","rules/output.html#outputackquick","Acknowledgments are still not delayed and the user has not been answering, so it goes out at once."],
["output.ack.second","rules/output.html#outputacksecond","More than a full segment has arrived since the last acknowledgment, so another is due."],
["output.ack.read","rules/output.html#outputackread","The user has read everything, including what was probably the end of a message, and is not one that answers, so the acknowledgment goes out."],
["output.ack.delay.shortest","rules/output.html#outputackdelayshortest","No text has arrived yet from which a delay could be learned, so the acknowledgment waits only for the next clock tick."],
["output.ack.delay.measured","rules/output.html#outputackdelaymeasured","The acknowledgment waits for something to ride on: about as long as texts are apart, but not longer than a round trip, and in any case no longer …"],
["output.ack.delay","rules/output.html#outputackdelay","The acknowledgment waits for something to ride on: about as long as texts are apart, but no longer than TCP_DELACK_MAX."],
["output.timer.loss-probe.single","rules/output.html#outputtimerloss-probesingle","One segment is in flight, so a probe is due after two round trips, and later by tcp_rto_min, since the other side may be delaying its acknowledgment."],
["output.timer.loss-probe","rules/output.html#outputtimerloss-probe","Something is in flight, so if nothing is heard within about two round trips, its last segment is sent again as a probe, well before the retransmi…"]
]);
