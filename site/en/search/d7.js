docgenSearch.add("en","d7",[
["listen.ack","rules/listen.html#listenack","There is nothing here to be acknowledged, so the ACK belongs to an old connection, and its sender is reset."],
["listen.syn.other-text","rules/listen.html#listensynother-text","The SYN brings text or a FIN as well, which is held until the connection is established, because only then is it certain that the SYN was not an …"],
["listen.syn","rules/listen.html#listensyn","Someone wants to connect: the endpoint notes the other side's first number and window, chooses its own first number and answers with a SYN,ACK."],
["listen.other","rules/listen.html#listenother","A segment with neither SYN, ACK nor RST has no business here and is dropped."],
["syn-sent.ack.unacceptable.reset","rules/syn-sent.html#syn-sentackunacceptablereset","A RST that acknowledges something other than our SYN answers some earlier connection, so it is dropped."],
["syn-sent.ack.unacceptable","rules/syn-sent.html#syn-sentackunacceptable","The segment acknowledges something that we did not send in this attempt, so its sender believes in an old connection and is reset, while our own …"],
["syn-sent.reset.acceptable","rules/syn-sent.html#syn-sentresetacceptable","The RST acknowledges our SYN, so it is a true refusal: the user is told, all outstanding calls fail, and the attempt ends."],
["syn-sent.reset.without-ack","rules/syn-sent.html#syn-sentresetwithout-ack","A RST that does not acknowledge our SYN could come from anyone, so it is dropped."],
["syn-sent.syn-ack","rules/syn-sent.html#syn-sentsyn-ack","The other side has its number and acknowledges ours, so the connection is established here; our ACK, perhaps with text, will establish it over there."],
["syn-sent.syn-ack.other-text","rules/syn-sent.html#syn-sentsyn-ackother-text","The SYN,ACK brought text or a FIN as well, which is processed right away, because the connection is established."],
["syn-sent.syn-ack.alone","rules/syn-sent.html#syn-sentsyn-ackalone","The SYN,ACK brought nothing else, so processing ends here."],
["syn-sent.syn.other-text","rules/syn-sent.html#syn-sentsynother-text","The SYN of a simultaneous open brings text or a FIN as well, which is held until the connection is established."]
]);
