docgenSearch.add("en","d28",[
["otherwise.text.segment-size","rules/otherwise.html#otherwisetextsegment-size","The segment is the largest so far, so it tells what a full segment of the other side is."],
["otherwise.text.first","rules/otherwise.html#otherwisetextfirst","This is the first text of the connection, so acknowledgments begin without delay: a sender that has just started needs them quickly."],
["otherwise.text.soon","rules/otherwise.html#otherwisetextsoon","The text follows the one before closely, so an acknowledgment would be delayed for less long from now on."],
["otherwise.text.later","rules/otherwise.html#otherwisetextlater","The text comes a little later than usual, so an acknowledgment is delayed about as long as texts are apart."],
["otherwise.text.much-later","rules/otherwise.html#otherwisetextmuch-later","The other side has been silent for longer than a retransmission timeout, so it may be starting slowly again, and acknowledgments are not delayed …"],
["otherwise.text.noted","rules/otherwise.html#otherwisetextnoted","The time is noted at which text arrived, since the delay of acknowledgments follows how often text comes."],
["otherwise.text.grows","rules/otherwise.html#otherwisetextgrows","The segment is large enough to let the window grow, and while it grows, acknowledgments are not delayed."],
["otherwise.text.pushed","rules/otherwise.html#otherwisetextpushed","The segment is short or carries PSH, so it is probably the end of what the other side has written: once the reader has taken it, it may be acknow…"],
["otherwise.text.fills","rules/otherwise.html#otherwisetextfills","The text fills a gap in front of held segments, so the sender should hear of it at once."],
["output.resend","rules/output.html#outputresend","The next segment is taken for lost, so it is sent again without waiting for another timeout."],
["output.round-trip.begins","rules/output.html#outputround-tripbegins","Nothing is in flight, so the segment that is sent now is the one whose round trip is measured."],
["output.text.answers","rules/output.html#outputtextanswers","Our text goes out soon after text has arrived, so this is a conversation: from now on acknowledgments wait for an answer to ride on."]
]);
