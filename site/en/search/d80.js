docgenSearch.add("en","d80",[
["no-old-segment-ends","properties.html#no-old-segment-ends","A segment of an earlier incarnation, or of nobody, takes no connection in ESTABLISHED or in a later state into CLOSE-WAIT, CLOSING, TIME-WAIT or …"],
["no-old-text","properties.html#no-old-text","Of a segment of an earlier incarnation, or of nobody, no text is accepted as text of this connection, and nothing is kept until its turn comes, b…"],
["time-wait-lasts","properties.html#time-wait-lasts","Nothing that arrives puts an end to TIME-WAIT: only its timer does."],
["two-way-handshake","ablations.html#two-way-handshake","A handshake of two segments"],
["no-time-wait","ablations.html#no-time-wait","No TIME-WAIT"],
["short-time-wait","ablations.html#short-time-wait","A TIME-WAIT that is too short"],
["no-half-close","ablations.html#no-half-close","A close of both halves"],
["same-isn","ablations.html#same-isn","Every connection begins with the same number"],
["simultaneous-open-literally","ablations.html#simultaneous-open-literally","A simultaneous open, read literally"],
["reset-returns-to-listen","ablations.html#reset-returns-to-listen","A reset takes SYN-SENT back to LISTEN"],
["window-unset","ablations.html#window-unset","The handshake sets no window"],
["unacceptable-ack-acknowledged","ablations.html#unacceptable-ack-acknowledged","A wrong acknowledgment in SYN-RECEIVED is answered with an ACK"]
]);
