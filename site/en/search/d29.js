docgenSearch.add("en","d29",[
["otherwise.text.fills","rules/otherwise.html#otherwisetextfills","The text fills a gap in front of held segments, so the sender should hear of it at once."],
["output.resend","rules/output.html#outputresend","The next segment is taken for lost, so it is sent again without waiting for another timeout."],
["output.round-trip.begins","rules/output.html#outputround-tripbegins","Nothing is in flight, so the segment that is sent now is the one whose round trip is measured."],
["output.text.answers","rules/output.html#outputtextanswers","Our text goes out soon after text has arrived, so this is a conversation: from now on acknowledgments wait for an answer to ride on."],
["output.text.burst","rules/output.html#outputtextburst","There is more to send than one segment holds. How many full segments are handed down together is decided by the pace of sending (twice the conges…"],
["output.text.burst.unmeasured","rules/output.html#outputtextburstunmeasured","No round trip is known, so there is no pace yet: full segments are handed down together up to half the congestion window."],
["output.text.alone","rules/output.html#outputtextalone","There is more to send than one segment holds, but only one may go out now; it goes alone, without PSH."],
["output.text.of-burst","rules/output.html#outputtextof-burst","A full segment goes out, and others that are handed down with it follow, so it has no PSH."],
["output.text.last-of-burst","rules/output.html#outputtextlast-of-burst","The last of several full segments that are handed down together goes out; the kernel puts PSH on the end of what it hands down."],
["output.text.last-full","rules/output.html#outputtextlast-full","What is left fills exactly one segment, so it goes out with PSH, as the end of what was written."],
["output.text.with-fin","rules/output.html#outputtextwith-fin","The user had announced more and then closed instead, so the rest goes out with the FIN on the same segment, without PSH."],
["output.text.with-push-and-fin","rules/output.html#outputtextwith-push-and-fin","The user has closed and the rest fits into one segment, so the FIN rides on it."]
]);
