docgenSearch.add("en","d22",[
["request.syn-again","rules/otherwise.html#requestsyn-again","The same SYN has come again, so our SYN,ACK may be lost: it is sent again at once, and the wait for its acknowledgment starts anew."],
["request.syn-again.too-soon","rules/otherwise.html#requestsyn-againtoo-soon","The same SYN comes again shortly after one was answered, so it is dropped, lest a flood of copies draw a flood of answers."],
["request.ack.wrong","rules/otherwise.html#requestackwrong","The ACK does not acknowledge our SYN, so the request leaves it to the listener, which resets its sender; the request itself goes on waiting."],
["request.outside-window.reset","rules/otherwise.html#requestoutside-windowreset","The RST lies outside the window, so it may be old or forged, and it is dropped without an answer."],
["request.outside-window.numbers","rules/otherwise.html#requestoutside-windownumbers","A segment outside the window that takes sequence numbers is always acknowledged, since its answer cannot be answered in turn."],
["request.outside-window","rules/otherwise.html#requestoutside-window","The segment lies outside the window, so it is dropped, and an ACK tells its sender what we expect."],
["request.outside-window.too-soon","rules/otherwise.html#requestoutside-windowtoo-soon","The segment lies outside the window and another such segment was answered shortly before, so this one gets no answer."],
["request.reset","rules/otherwise.html#requestreset","The other side has taken its SYN back, so the request leaves the SYN queue and is forgotten; the listener does not notice."],
["request.syn-in-window","rules/otherwise.html#requestsyn-in-window","A SYN,ACK with another number has come in the window, so one of the two attempts cannot be meant: its sender is reset, and the request is forgotten."],
["request.syn-in-window.without-ack","rules/otherwise.html#requestsyn-in-windowwithout-ack","A SYN with another number has come in the window, so one of the two attempts cannot be meant: its sender is reset, and the request is forgotten."],
["request.without-ack","rules/otherwise.html#requestwithout-ack","The handshake can only go on with an acknowledgment, and this segment brings none, so it is dropped."],
["request.overflow.reset","rules/otherwise.html#requestoverflowreset","The handshake is over for the other side, but the accept queue is full, and the administrator has asked that this be said aloud: the other side i…"]
]);
