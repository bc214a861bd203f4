docgenSearch.add("en","d26",[
["otherwise.sequence.unacceptable.numbers","rules/otherwise.html#otherwisesequenceunacceptablenumbers","An unacceptable segment that takes sequence numbers is always acknowledged at once; the next acknowledgments are not delayed either, since someth…"],
["otherwise.sequence.unacceptable.ahead","rules/otherwise.html#otherwisesequenceunacceptableahead","An unacceptable segment ahead of what is expected is acknowledged at once; the acknowledgments after it may still be delayed, since nothing was s…"],
["otherwise.sequence.syn","rules/otherwise.html#otherwisesequencesyn","A SYN in the window is not cut off here, so that the fourth step sees it and answers with a challenge ACK."],
["otherwise.sequence.old","rules/otherwise.html#otherwisesequenceold","Everything in the segment has arrived before, so our ACK may be lost: it is owed again, at once, and the next ones are not delayed either."],
["otherwise.reset.challenge.too-soon","rules/otherwise.html#otherwiseresetchallengetoo-soon","The RST lies in the window but does not have exactly the expected number, and a challenge ACK was sent shortly before, so this one gets none."],
["otherwise.syn.challenge.too-soon","rules/otherwise.html#otherwisesynchallengetoo-soon","A SYN has no place in a connection that has both its numbers, and a challenge ACK was sent shortly before, so this one gets none."],
["otherwise.ack.of-unsent.too-soon","rules/otherwise.html#otherwiseackof-unsenttoo-soon","The segment acknowledges what we have not sent, and another such segment was answered shortly before, so this one gets no answer."],
["otherwise.ack.too-old.too-soon","rules/otherwise.html#otherwiseacktoo-oldtoo-soon","The acknowledgment is too old to be honest, and another such segment was answered shortly before, so this one gets no answer."],
["otherwise.reset.counted","rules/otherwise.html#otherwiseresetcounted","An exact RST in ESTABLISHED or CLOSE-WAIT cuts off a connection, and is counted."],
["otherwise.reset.close-wait","rules/otherwise.html#otherwiseresetclose-wait","The other side had closed and now resets, so the connection is forgotten, and the next call reports a broken pipe."],
["otherwise.timestamp","rules/otherwise.html#otherwisetimestamp","The segment reaches to where our last ACK stood or before, and its timestamp is no older than the one we keep, so it is kept to be echoed."],
["otherwise.round-trip.echo","rules/otherwise.html#otherwiseround-tripecho","The segment acknowledges something new and echoes a time of ours, so the difference to now is a round trip."]
]);
