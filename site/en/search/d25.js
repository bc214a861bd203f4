docgenSearch.add("en","d25",[
["syn-sent.round-trip.time","rules/syn-sent.html#syn-sentround-triptime","Without timestamps the round trip is the time since the SYN was sent, provided that it was sent only once."],
["syn-sent.round-trip.first","rules/syn-sent.html#syn-sentround-tripfirst","The first sample is the mean, and half of it is the deviation."],
["syn-sent.round-trip.timeout","rules/syn-sent.html#syn-sentround-triptimeout","The retransmission timeout is the mean plus four times the deviation, of which at least tcp_rto_min is counted."],
["output.round-trip.unmeasured","rules/output.html#outputround-tripunmeasured","The handshake gave no round trip to measure, as when its SYN was sent again without timestamps, so the retransmission timeout is three seconds."],
["otherwise.wrapped.numbers","rules/otherwise.html#otherwisewrappednumbers","A segment with an old timestamp that takes sequence numbers is always acknowledged and dropped."],
["otherwise.wrapped.answered","rules/otherwise.html#otherwisewrappedanswered","The segment's timestamp is older than one that has arrived before, so its number may come from a time before the numbers wrapped around: it is dr…"],
["otherwise.wrapped","rules/otherwise.html#otherwisewrapped","The segment's timestamp is too old and another such segment was answered shortly before, so this one gets no answer."],
["otherwise.sequence.unacceptable.too-soon","rules/otherwise.html#otherwisesequenceunacceptabletoo-soon","The segment lies outside the window and brings no text, and another was answered shortly before, so it gets no answer: two sides that disagree mu…"],
["otherwise.sequence.unacceptable.numbers","rules/otherwise.html#otherwisesequenceunacceptablenumbers","An unacceptable segment that takes sequence numbers is always acknowledged at once; the next acknowledgments are not delayed either, since someth…"],
["otherwise.sequence.unacceptable.ahead","rules/otherwise.html#otherwisesequenceunacceptableahead","An unacceptable segment ahead of what is expected is acknowledged at once; the acknowledgments after it may still be delayed, since nothing was s…"],
["otherwise.sequence.syn","rules/otherwise.html#otherwisesequencesyn","A SYN in the window is not cut off here, so that the fourth step sees it and answers with a challenge ACK."],
["otherwise.sequence.old","rules/otherwise.html#otherwisesequenceold","Everything in the segment has arrived before, so our ACK may be lost: it is owed again, at once, and the next ones are not delayed either."]
]);
