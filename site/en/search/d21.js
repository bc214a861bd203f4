docgenSearch.add("en","d21",[
["child.number","rules/child.html#childnumber","A first number is chosen that an outsider cannot guess and that differs from connection to connection."],
["child.cookie","rules/child.html#childcookie","There never was a request, so both first numbers are computed back from the ACK that has brought the cookie."],
["child.begins","rules/child.html#childbegins","Everything that sending, receiving and timing will need is set to its first value, and the window is taken from the segment."],
["child.timestamps","rules/child.html#childtimestamps","The other side has sent a timestamp, so this connection will carry them, and the first one is kept to be echoed."],
["child.sack","rules/child.html#childsack","The other side welcomes selective acknowledgments, and so do we."],
["child.segment-size","rules/child.html#childsegment-size","The SYN says how large a segment the other side can take, so ours will be no larger."],
["child.cookie.options","rules/child.html#childcookieoptions","The options of a SYN that was answered with a cookie come back with the echo of its timestamp; the segment size is then that of the cookie."],
["child.cookie.sack","rules/child.html#childcookiesack","Where timestamps are in use, a cookie has also kept that selective acknowledgments are permitted."],
["child.segment-size.timestamps","rules/child.html#childsegment-sizetimestamps","Every segment will carry a timestamp, which takes twelve octets away from its text."],
["child.answers","rules/child.html#childanswers","The SYN,ACK goes out and is kept for retransmission, and the request waits for its acknowledgment."],
["child.cookie.establishes","rules/child.html#childcookieestablishes","The SYN,ACK with the cookie counts as sent, and the ACK in hand is processed as the one that completes the handshake."],
["request.listener-gone","rules/otherwise.html#requestlistener-gone","The listener has closed, so the request cannot be completed any more; it goes, and the segment is answered as if it had never been there."]
]);
