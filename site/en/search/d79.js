docgenSearch.add("en","d79",[
["linux-congestion","omissions.html#linux-congestion","Congestion control"],
["linux-defer-accept","omissions.html#linux-defer-accept","Waking the listener late"],
["linux-young-requests","omissions.html#linux-young-requests","Fewer repetitions under pressure"],
["numbers-agree","properties.html#numbers-agree","When both sides are in ESTABLISHED, each knows the other's initial sequence number and expects a number that the other has reached."],
["windows-known","properties.html#windows-known","When both sides are in ESTABLISHED, each knows how much the other can take."],
["both-halves-closed","properties.html#both-halves-closed","A side that has ended normally has seen the other side's FIN and the acknowledgment of its own."],
["close-succeeds","properties.html#close-succeeds","The CLOSE of a connection that was open on both sides fails only when the user or a timer of either side has put an end to the connection."],
["no-reset-for-reset","properties.html#no-reset-for-reset","A RST is never answered with a RST."],
["can-end","properties.html#can-end","From everything that can happen, the connection can still come to an end on both sides: nothing in flight, and each side in CLOSED or LISTEN."],
["exchanges-end","properties.html#exchanges-end","No exchange of segments goes on for ever: without a call or a timeout, it comes to an end."],
["text-delivered","properties.html#text-delivered","When both sides have ended normally, every octet that one was given to send has reached the other, and none besides."],
["no-old-segment-opens","properties.html#no-old-segment-opens","A side is in ESTABLISHED only with the incarnation that the other side is in now, or with one that has answered it."]
]);
