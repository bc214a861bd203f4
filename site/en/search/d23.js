docgenSearch.add("en","d23",[
["request.overflow","rules/otherwise.html#requestoverflow","The handshake is over for the other side, but the accept queue is full, so its ACK is dropped as if it had been lost; the request stays, and its …"],
["request.completes","rules/otherwise.html#requestcompletes","Our SYN is acknowledged and the accept queue has room: the request becomes a full socket and passes from the SYN queue to the accept queue, and t…"],
["mini.fin-wait-2.outside.numbers","rules/otherwise.html#minifin-wait-2outsidenumbers","A segment outside the window that takes sequence numbers is always acknowledged, however soon after the last one."],
["mini.fin-wait-2.outside","rules/otherwise.html#minifin-wait-2outside","The segment is old or lies outside the window, so an ACK tells its sender what is expected."],
["mini.fin-wait-2.outside.dropped","rules/otherwise.html#minifin-wait-2outsidedropped","The segment is old or lies outside the window, and it is a RST or comes too soon after another that was answered, so it is dropped."],
["mini.fin-wait-2.reset","rules/otherwise.html#minifin-wait-2reset","The other side has thrown the connection away, so there is nothing left to wait for."],
["mini.fin-wait-2.syn","rules/otherwise.html#minifin-wait-2syn","A new SYN comes while the old connection still waits for a FIN: its sender is reset and the old connection forgotten, so that its next attempt fi…"],
["mini.fin-wait-2.nothing","rules/otherwise.html#minifin-wait-2nothing","The segment brings nothing new, so it is dropped; the wait for the other side's FIN goes on."],
["mini.fin-wait-2.text","rules/otherwise.html#minifin-wait-2text","The other side sends text, but the user has closed and nobody will ever read it, so the sender is reset, and the connection is forgotten."],
["mini.fin-wait-2.fin","rules/otherwise.html#minifin-wait-2fin","The other side has closed as well, so its FIN is acknowledged, and the final wait begins."],
["mini.fin-wait-2.timeout","rules/time-wait-timeout.html#minifin-wait-2timeout","The other side has not closed within the time that an orphan may wait, so the connection is forgotten; the other side is not told."],
["mini.time-wait.reset.ignored","rules/otherwise.html#minitime-waitresetignored","The administrator has asked that a RST should not cut TIME-WAIT short, as RFC 1337 advises, so it is dropped."]
]);
