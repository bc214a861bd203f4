docgenSearch.add("en","d27",[
["otherwise.round-trip.first","rules/otherwise.html#otherwiseround-tripfirst","The first sample is the mean, and half of it is the deviation."],
["otherwise.round-trip.timeout","rules/otherwise.html#otherwiseround-triptimeout","The retransmission timeout is the mean plus four times the deviation, of which at least tcp_rto_min is counted."],
["otherwise.ack.keeps-alive","rules/otherwise.html#otherwiseackkeeps-alive","The other side has answered, so no keepalive probe counts as unanswered any more."],
["otherwise.ack.resends","rules/otherwise.html#otherwiseackresends","After a retransmission timeout, something of what was sent before it is acknowledged, but not all: the next segment is taken for lost as well and…"],
["otherwise.ack.recovered","rules/otherwise.html#otherwiseackrecovered","Everything that had been sent before the retransmission timeout is acknowledged, so the recovery is over."],
["otherwise.ack.still-closed","rules/otherwise.html#otherwiseackstill-closed","An acknowledgment leaves the window closed, so the next probe is waited for anew."],
["otherwise.round-trip.ends","rules/otherwise.html#otherwiseround-tripends","All that was sent is acknowledged; the next round trip begins with what is sent next."],
["otherwise.ack.of-fin.orphan.counted","rules/otherwise.html#otherwiseackof-finorphancounted","The time-wait socket that will stand for FIN-WAIT-2 lasts more than four seconds, and counts as one."],
["otherwise.ack.of-fin.orphan.killed","rules/otherwise.html#otherwiseackof-finorphankilled","The time-wait socket that will stand for FIN-WAIT-2 lasts four seconds or less, and is counted apart."],
["otherwise.ack.of-fin.orphan","rules/otherwise.html#otherwiseackof-finorphan","Our FIN is acknowledged and nobody owns the socket, so a time-wait socket takes over: it waits for the other side's FIN, but not for ever."],
["otherwise.text.shut-down","rules/otherwise.html#otherwisetextshut-down","Text that comes after the receiving side was shut down is answered with a RST, and the owner's next call fails with ECONNRESET."],
["otherwise.text.orphan","rules/otherwise.html#otherwisetextorphan","New text has come for a socket that nobody owns, so it can never be read: its sender is reset, and the connection is forgotten."]
]);
