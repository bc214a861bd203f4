docgenSearch.add("en","d26",[
["otherwise.reset.challenge.too-soon","rules/otherwise.html#otherwiseresetchallengetoo-soon","The RST lies in the window but does not have exactly the expected number, and a challenge ACK was sent shortly before, so this one gets none."],
["otherwise.syn.challenge.too-soon","rules/otherwise.html#otherwisesynchallengetoo-soon","A SYN has no place in a connection that has both its numbers, and a challenge ACK was sent shortly before, so this one gets none."],
["otherwise.ack.of-unsent.too-soon","rules/otherwise.html#otherwiseackof-unsenttoo-soon","The segment acknowledges what we have not sent, and another such segment was answered shortly before, so this one gets no answer."],
["otherwise.ack.too-old.too-soon","rules/otherwise.html#otherwiseacktoo-oldtoo-soon","The acknowledgment is too old to be honest, and another such segment was answered shortly before, so this one gets no answer."],
["otherwise.reset.counted","rules/otherwise.html#otherwiseresetcounted","An exact RST in ESTABLISHED or CLOSE-WAIT cuts off a connection, and is counted."],
["otherwise.reset.close-wait","rules/otherwise.html#otherwiseresetclose-wait","The other side had closed and now resets, so the connection is forgotten, and the next call reports a broken pipe."],
["otherwise.timestamp","rules/otherwise.html#otherwisetimestamp","The segment reaches to where our last ACK stood or before, and its timestamp is no older than the one we keep, so it is kept to be echoed."],
["otherwise.round-trip.echo","rules/otherwise.html#otherwiseround-tripecho","The segment acknowledges something new and echoes a time of ours, so the difference to now is a round trip."],
["otherwise.round-trip.time","rules/otherwise.html#otherwiseround-triptime","Without timestamps, a new acknowledgment is measured from the time that was noted, provided that nothing has been sent again since."],
["otherwise.round-trip.longer","rules/otherwise.html#otherwiseround-triplonger","The sample is at least as long as the mean, so the deviation grows towards their difference."],
["otherwise.round-trip.shorter","rules/otherwise.html#otherwiseround-tripshorter","The sample is shorter than the mean, so the deviation moves towards their difference taken as positive."],
["otherwise.round-trip.next","rules/otherwise.html#otherwiseround-tripnext","The mean moves an eighth of the way towards the sample."]
]);
