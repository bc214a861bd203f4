docgenSearch.add("en","d24",[
["mini.time-wait.reset","rules/otherwise.html#minitime-waitreset","The RST has just the number that is expected, so it ends TIME-WAIT at once; RFC 1337 warns that an old segment can bring this about."],
["mini.time-wait.ack","rules/otherwise.html#minitime-waitack","An empty segment just where it is expected shows that the other side is still there, so the wait starts anew, and nothing is answered."],
["mini.time-wait.new-syn","rules/otherwise.html#minitime-waitnew-syn","The SYN is newer than anything of the old connection, by its number or its timestamp, so it may open the next one: TIME-WAIT ends, and the listen…"],
["mini.time-wait.other-reset","rules/otherwise.html#minitime-waitother-reset","The RST does not have the number that is expected, so it is dropped without an answer."],
["mini.time-wait.restarts","rules/otherwise.html#minitime-waitrestarts","The segment belongs to the old connection, perhaps a FIN that is sent again, so it must have time to die out: the wait starts anew."],
["mini.time-wait.answers-numbers","rules/otherwise.html#minitime-waitanswers-numbers","A segment that takes sequence numbers, such as the other side's FIN again, is always acknowledged, since only the last ACK can bring it to an end."],
["mini.time-wait.answers","rules/otherwise.html#minitime-waitanswers","The other side may have missed our last ACK, so it is sent again."],
["mini.time-wait.too-soon","rules/otherwise.html#minitime-waittoo-soon","Another segment was answered shortly before, so this one gets no answer."],
["syn-sent.ack.unacceptable.hurries","rules/syn-sent.html#syn-sentackunacceptablehurries","The other side still believes in an old connection, which the RST that follows will end, so our SYN is sent again after two clock ticks instead o…"],
["syn-sent.reset.refused","rules/syn-sent.html#syn-sentresetrefused","The RST acknowledges our SYN, so it is a true refusal: the connection is forgotten, and the error waits for the next call."],
["syn-sent.no-timestamps","rules/syn-sent.html#syn-sentno-timestamps","The other side's SYN brings no timestamp, so this connection does without."],
["syn-sent.timestamps","rules/syn-sent.html#syn-senttimestamps","The other side's SYN brings a timestamp, which is kept to be echoed."]
]);
