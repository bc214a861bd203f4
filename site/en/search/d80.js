docgenSearch.add("en","d80",[
["both-halves-closed","properties.html#both-halves-closed","A side that has ended normally has seen the other side's FIN and the acknowledgment of its own."],
["close-succeeds","properties.html#close-succeeds","The CLOSE of a connection that was open on both sides fails only when the user or a timer of either side has put an end to the connection."],
["no-reset-for-reset","properties.html#no-reset-for-reset","A RST is never answered with a RST."],
["can-end","properties.html#can-end","From everything that can happen, the connection can still come to an end on both sides: nothing in flight, and each side in CLOSED or LISTEN."],
["exchanges-end","properties.html#exchanges-end","No exchange of segments goes on for ever: without a call or a timeout, it comes to an end."],
["text-delivered","properties.html#text-delivered","When both sides have ended normally, every octet that one was given to send has reached the other, and none besides."],
["no-old-segment-opens","properties.html#no-old-segment-opens","A side is in ESTABLISHED only with the incarnation that the other side is in now, or with one that has answered it."],
["no-old-segment-ends","properties.html#no-old-segment-ends","A segment of an earlier incarnation, or of nobody, takes no connection in ESTABLISHED or in a later state into CLOSE-WAIT, CLOSING, TIME-WAIT or …"],
["no-old-text","properties.html#no-old-text","Of a segment of an earlier incarnation, or of nobody, no text is accepted as text of this connection, and nothing is kept until its turn comes, b…"],
["time-wait-lasts","properties.html#time-wait-lasts","Nothing that arrives puts an end to TIME-WAIT: only its timer does."],
["two-way-handshake","ablations.html#two-way-handshake","A handshake of two segments"],
["no-time-wait","ablations.html#no-time-wait","No TIME-WAIT"]
]);
