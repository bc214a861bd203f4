docgenSearch.add("en","d24",[
["mini.time-wait.restarts","rules/otherwise.html#minitime-waitrestarts","The segment belongs to the old connection, perhaps a FIN that is sent again, so it must have time to die out: the wait starts anew."],
["mini.time-wait.answers-numbers","rules/otherwise.html#minitime-waitanswers-numbers","A segment that takes sequence numbers, such as the other side's FIN again, is always acknowledged, since only the last ACK can bring it to an end."],
["mini.time-wait.answers","rules/otherwise.html#minitime-waitanswers","The other side may have missed our last ACK, so it is sent again."],
["mini.time-wait.too-soon","rules/otherwise.html#minitime-waittoo-soon","Another segment was answered shortly before, so this one gets no answer."],
["syn-sent.ack.unacceptable.hurries","rules/syn-sent.html#syn-sentackunacceptablehurries","The other side still believes in an old connection, which the RST that follows will end, so our SYN is sent again after two clock ticks instead o…"],
["syn-sent.reset.refused","rules/syn-sent.html#syn-sentresetrefused","The RST acknowledges our SYN, so it is a true refusal: the connection is forgotten, and the error waits for the next call."],
["syn-sent.no-timestamps","rules/syn-sent.html#syn-sentno-timestamps","The other side's SYN brings no timestamp, so this connection does without."],
["syn-sent.timestamps","rules/syn-sent.html#syn-senttimestamps","The other side's SYN brings a timestamp, which is kept to be echoed."],
["syn-sent.no-sack","rules/syn-sent.html#syn-sentno-sack","The other side's SYN does not permit selective acknowledgments, so this connection does without."],
["syn-sent.segment-size","rules/syn-sent.html#syn-sentsegment-size","The other side's SYN says how large a segment it can take, so ours will be no larger."],
["syn-sent.segment-size.timestamps","rules/syn-sent.html#syn-sentsegment-sizetimestamps","Every segment will carry a timestamp, which takes twelve octets away from its text."],
["syn-sent.round-trip.echo","rules/syn-sent.html#syn-sentround-tripecho","The SYN,ACK echoes the time at which our SYN was sent, so the difference to now is a round trip; this holds even when the SYN was sent twice."]
]);
