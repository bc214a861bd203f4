docgenSearch.add("en","d21",[
["child.sack","rules/child.html#childsack","The other side welcomes selective acknowledgments, and so do we."],
["child.segment-size","rules/child.html#childsegment-size","The SYN says how large a segment the other side can take, so ours will be no larger."],
["child.cookie.options","rules/child.html#childcookieoptions","The options of a SYN that was answered with a cookie come back with the echo of its timestamp; the segment size is then that of the cookie."],
["child.cookie.sack","rules/child.html#childcookiesack","Where timestamps are in use, a cookie has also kept that selective acknowledgments are permitted."],
["child.segment-size.timestamps","rules/child.html#childsegment-sizetimestamps","Every segment will carry a timestamp, which takes twelve octets away from its text."],
["child.answers","rules/child.html#childanswers","The SYN,ACK goes out and is kept for retransmission, and the request waits for its acknowledgment."],
["child.cookie.establishes","rules/child.html#childcookieestablishes","The SYN,ACK with the cookie counts as sent, and the ACK in hand is processed as the one that completes the handshake."],
["request.listener-gone","rules/otherwise.html#requestlistener-gone","The listener has closed, so the request cannot be completed any more; it goes, and the segment is answered as if it had never been there."],
["request.syn-again","rules/otherwise.html#requestsyn-again","The same SYN has come again, so our SYN,ACK may be lost: it is sent again at once, and the wait for its acknowledgment starts anew."],
["request.syn-again.too-soon","rules/otherwise.html#requestsyn-againtoo-soon","The same SYN comes again shortly after one was answered, so it is dropped, lest a flood of copies draw a flood of answers."],
["request.ack.wrong","rules/otherwise.html#requestackwrong","The ACK does not acknowledge our SYN, so the request leaves it to the listener, which resets its sender; the request itself goes on waiting."],
["request.outside-window.reset","rules/otherwise.html#requestoutside-windowreset","The RST lies outside the window, so it may be old or forged, and it is dropped without an answer."]
]);
