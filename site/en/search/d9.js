docgenSearch.add("en","d9",[
["otherwise.reset.refused","rules/otherwise.html#otherwiseresetrefused","Our own attempt to connect is refused by the other side, so the user is told, all outstanding calls fail, and the attempt ends."],
["otherwise.reset.resets","rules/otherwise.html#otherwiseresetresets","The other side has thrown the connection away, so the user is told, all outstanding calls fail, and the control block is deleted."],
["otherwise.reset.closes","rules/otherwise.html#otherwiseresetcloses","Both sides had closed already, so the RST only shortens the wait for the end, and the user need not be signalled."],
["otherwise.syn.returns-to-listen","rules/otherwise.html#otherwisesynreturns-to-listen","A new SYN in the window means that the one we answered was not the real one, so the endpoint forgets that peer and waits again."],
["otherwise.syn.challenge","rules/otherwise.html#otherwisesynchallenge","A SYN has no place in a connection that has both its numbers: it is dropped, and a challenge ACK lets a peer that has truly started anew reset us."],
["otherwise.ack.absent","rules/otherwise.html#otherwiseackabsent","After the handshake every honest segment carries an acknowledgment, so one without is dropped."],
["otherwise.ack.establishes","rules/otherwise.html#otherwiseackestablishes","Our SYN is acknowledged, so both sides know each other's first number; the segment's window is the first that counts."],
["otherwise.ack.unacceptable","rules/otherwise.html#otherwiseackunacceptable","The segment acknowledges something other than our SYN, so it belongs to another connection: its sender is reset, and ours goes on waiting."],
["otherwise.ack.of-unsent","rules/otherwise.html#otherwiseackof-unsent","The segment acknowledges what we have not sent, so it is dropped, and an ACK shows its sender where we are."],
["otherwise.ack.too-old","rules/otherwise.html#otherwiseacktoo-old","The acknowledgment is older than any segment that could still be on its way, so the segment may be forged; it is dropped, and an ACK shows where …"],
["otherwise.ack.time-wait","rules/otherwise.html#otherwiseacktime-wait","Nothing of ours is left to be acknowledged, so the segment has done its work and is dropped; answering it could keep two waiting endpoints busy w…"],
["otherwise.ack.nothing-new","rules/otherwise.html#otherwiseacknothing-new","The acknowledgment covers nothing that was not covered before, so it is ignored, while the rest of the segment is still looked at."]
]);
