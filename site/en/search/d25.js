docgenSearch.add("en","d25",[
["syn-sent.no-sack","rules/syn-sent.html#syn-sentno-sack","The other side's SYN does not permit selective acknowledgments, so this connection does without."],
["syn-sent.segment-size","rules/syn-sent.html#syn-sentsegment-size","The other side's SYN says how large a segment it can take, so ours will be no larger."],
["syn-sent.segment-size.timestamps","rules/syn-sent.html#syn-sentsegment-sizetimestamps","Every segment will carry a timestamp, which takes twelve octets away from its text."],
["syn-sent.round-trip.echo","rules/syn-sent.html#syn-sentround-tripecho","The SYN,ACK echoes the time at which our SYN was sent, so the difference to now is a round trip; this holds even when the SYN was sent twice."],
["syn-sent.round-trip.time","rules/syn-sent.html#syn-sentround-triptime","Without timestamps the round trip is the time since the SYN was sent, provided that it was sent only once."],
["syn-sent.round-trip.first","rules/syn-sent.html#syn-sentround-tripfirst","The first sample is the mean, and half of it is the deviation."],
["syn-sent.round-trip.timeout","rules/syn-sent.html#syn-sentround-triptimeout","The retransmission timeout is the mean plus four times the deviation, of which at least tcp_rto_min is counted."],
["output.round-trip.unmeasured","rules/output.html#outputround-tripunmeasured","The handshake gave no round trip to measure, as when its SYN was sent again without timestamps, so the retransmission timeout is three seconds."],
["otherwise.wrapped.numbers","rules/otherwise.html#otherwisewrappednumbers","A segment with an old timestamp that takes sequence numbers is always acknowledged and dropped."],
["otherwise.wrapped.answered","rules/otherwise.html#otherwisewrappedanswered","The segment's timestamp is older than one that has arrived before, so its number may come from a time before the numbers wrapped around: it is dr…"],
["otherwise.wrapped","rules/otherwise.html#otherwisewrapped","The segment's timestamp is too old and another such segment was answered shortly before, so this one gets no answer."],
["otherwise.sequence.unacceptable.too-soon","rules/otherwise.html#otherwisesequenceunacceptabletoo-soon","The segment lies outside the window and brings no text, and another was answered shortly before, so it gets no answer: two sides that disagree mu…"]
]);
