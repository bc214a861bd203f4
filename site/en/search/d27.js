docgenSearch.add("en","d27",[
["otherwise.round-trip.time","rules/otherwise.html#otherwiseround-triptime","Without timestamps, a new acknowledgment is measured from the time that was noted, provided that nothing has been sent again since."],
["otherwise.round-trip.longer","rules/otherwise.html#otherwiseround-triplonger","The sample is at least as long as the mean, so the deviation grows towards their difference."],
["otherwise.round-trip.shorter","rules/otherwise.html#otherwiseround-tripshorter","The sample is shorter than the mean, so the deviation moves towards their difference taken as positive."],
["otherwise.round-trip.next","rules/otherwise.html#otherwiseround-tripnext","The mean moves an eighth of the way towards the sample."],
["otherwise.round-trip.first","rules/otherwise.html#otherwiseround-tripfirst","The first sample is the mean, and half of it is the deviation."],
["otherwise.round-trip.timeout","rules/otherwise.html#otherwiseround-triptimeout","The retransmission timeout is the mean plus four times the deviation, of which at least tcp_rto_min is counted."],
["otherwise.ack.keeps-alive","rules/otherwise.html#otherwiseackkeeps-alive","The other side has answered, so no keepalive probe counts as unanswered any more."],
["otherwise.ack.resends","rules/otherwise.html#otherwiseackresends","After a retransmission timeout, something of what was sent before it is acknowledged, but not all: the next segment is taken for lost as well and…"],
["otherwise.ack.recovered","rules/otherwise.html#otherwiseackrecovered","Everything that had been sent before the retransmission timeout is acknowledged, so the recovery is over."],
["otherwise.ack.still-closed","rules/otherwise.html#otherwiseackstill-closed","An acknowledgment leaves the window closed, so the next probe is waited for anew."],
["otherwise.round-trip.ends","rules/otherwise.html#otherwiseround-tripends","All that was sent is acknowledged; the next round trip begins with what is sent next."],
["otherwise.ack.of-fin.orphan.counted","rules/otherwise.html#otherwiseackof-finorphancounted","The time-wait socket that will stand for FIN-WAIT-2 lasts more than four seconds, and counts as one."]
]);
