docgenSearch.add("en","d22",[
["request.outside-window.numbers","rules/otherwise.html#requestoutside-windownumbers","A segment outside the window that takes sequence numbers is always acknowledged, since its answer cannot be answered in turn."],
["request.outside-window","rules/otherwise.html#requestoutside-window","The segment lies outside the window, so it is dropped, and an ACK tells its sender what we expect."],
["request.outside-window.too-soon","rules/otherwise.html#requestoutside-windowtoo-soon","The segment lies outside the window and another such segment was answered shortly before, so this one gets no answer."],
["request.reset","rules/otherwise.html#requestreset","The other side has taken its SYN back, so the request leaves the SYN queue and is forgotten; the listener does not notice."],
["request.syn-in-window","rules/otherwise.html#requestsyn-in-window","A SYN,ACK with another number has come in the window, so one of the two attempts cannot be meant: its sender is reset, and the request is forgotten."],
["request.syn-in-window.without-ack","rules/otherwise.html#requestsyn-in-windowwithout-ack","A SYN with another number has come in the window, so one of the two attempts cannot be meant: its sender is reset, and the request is forgotten."],
["request.without-ack","rules/otherwise.html#requestwithout-ack","The handshake can only go on with an acknowledgment, and this segment brings none, so it is dropped."],
["request.overflow.reset","rules/otherwise.html#requestoverflowreset","The handshake is over for the other side, but the accept queue is full, and the administrator has asked that this be said aloud: the other side i…"],
["request.overflow","rules/otherwise.html#requestoverflow","The handshake is over for the other side, but the accept queue is full, so its ACK is dropped as if it had been lost; the request stays, and its …"],
["request.completes","rules/otherwise.html#requestcompletes","Our SYN is acknowledged and the accept queue has room: the request becomes a full socket and passes from the SYN queue to the accept queue, and t…"],
["mini.fin-wait-2.outside.numbers","rules/otherwise.html#minifin-wait-2outsidenumbers","A segment outside the window that takes sequence numbers is always acknowledged, however soon after the last one."],
["mini.fin-wait-2.outside","rules/otherwise.html#minifin-wait-2outside","The segment is old or lies outside the window, so an ACK tells its sender what is expected."]
]);
