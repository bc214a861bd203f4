docgenSearch.add("en","d28",[
["otherwise.ack.of-fin.orphan.killed","rules/otherwise.html#otherwiseackof-finorphankilled","The time-wait socket that will stand for FIN-WAIT-2 lasts four seconds or less, and is counted apart."],
["otherwise.ack.of-fin.orphan","rules/otherwise.html#otherwiseackof-finorphan","Our FIN is acknowledged and nobody owns the socket, so a time-wait socket takes over: it waits for the other side's FIN, but not for ever."],
["otherwise.text.shut-down","rules/otherwise.html#otherwisetextshut-down","Text that comes after the receiving side was shut down is answered with a RST, and the owner's next call fails with ECONNRESET."],
["otherwise.text.orphan","rules/otherwise.html#otherwisetextorphan","New text has come for a socket that nobody owns, so it can never be read: its sender is reset, and the connection is forgotten."],
["otherwise.text.segment-size","rules/otherwise.html#otherwisetextsegment-size","The segment is the largest so far, so it tells what a full segment of the other side is."],
["otherwise.text.first","rules/otherwise.html#otherwisetextfirst","This is the first text of the connection, so acknowledgments begin without delay: a sender that has just started needs them quickly."],
["otherwise.text.soon","rules/otherwise.html#otherwisetextsoon","The text follows the one before closely, so an acknowledgment would be delayed for less long from now on."],
["otherwise.text.later","rules/otherwise.html#otherwisetextlater","The text comes a little later than usual, so an acknowledgment is delayed about as long as texts are apart."],
["otherwise.text.much-later","rules/otherwise.html#otherwisetextmuch-later","The other side has been silent for longer than a retransmission timeout, so it may be starting slowly again, and acknowledgments are not delayed …"],
["otherwise.text.noted","rules/otherwise.html#otherwisetextnoted","The time is noted at which text arrived, since the delay of acknowledgments follows how often text comes."],
["otherwise.text.grows","rules/otherwise.html#otherwisetextgrows","The segment is large enough to let the window grow, and while it grows, acknowledgments are not delayed."],
["otherwise.text.pushed","rules/otherwise.html#otherwisetextpushed","The segment is short or carries PSH, so it is probably the end of what the other side has written: once the reader has taken it, it may be acknow…"]
]);
