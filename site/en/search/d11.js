docgenSearch.add("en","d11",[
["otherwise.text.trim","rules/otherwise.html#otherwisetexttrim","The beginning of the segment has already been received, so it is cut off and only the rest is processed."],
["otherwise.text.hold","rules/otherwise.html#otherwisetexthold","The segment is ahead of what is expected, so it is held until the gap is filled, and an ACK tells the sender at once that there is a gap."],
["otherwise.text.accept","rules/otherwise.html#otherwisetextaccept","The text is just what was expected: it is taken into the buffer, the window shrinks by as much, and an acknowledgment is owed."],
["otherwise.text.deliver","rules/otherwise.html#otherwisetextdeliver","The user has asked for text and some is there, so the waiting RECEIVEs get it."],
["otherwise.text.ignored","rules/otherwise.html#otherwisetextignored","The other side has sent its FIN, so any text that follows is a mistake and is ignored."],
["otherwise.fin.established","rules/otherwise.html#otherwisefinestablished","The other side has no more to send: the user is told, waiting RECEIVEs fail, the FIN takes its number, and our own direction stays open until the…"],
["otherwise.fin.fin-wait-1","rules/otherwise.html#otherwisefinfin-wait-1","The other side has closed before it acknowledged our FIN: theirs is acknowledged, and ours is still waited for."],
["otherwise.fin.fin-wait-2","rules/otherwise.html#otherwisefinfin-wait-2","The other side has closed as well and our FIN is acknowledged already, so the FIN is acknowledged and only the final wait is left."],
["otherwise.fin.again","rules/otherwise.html#otherwisefinagain","The other side's FIN has been counted before, so this one changes nothing."],
["timeout.user","rules/user-timeout.html#timeoutuser","The user's patience is at an end: the user and all outstanding calls are told, and the control block is deleted."],
["timeout.retransmission.syn-given-up","rules/retransmission-timeout.html#timeoutretransmissionsyn-given-up","The SYN has been repeated as often as the limit for opening allows, so the attempt is given up and the user is told."],
["timeout.retransmission.given-up","rules/retransmission-timeout.html#timeoutretransmissiongiven-up","The oldest segment has been repeated as often as the limit allows, so the other side is taken for gone and the connection is given up."]
]);
