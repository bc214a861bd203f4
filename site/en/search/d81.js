docgenSearch.add("en","d81",[
["short-time-wait","ablations.html#short-time-wait","A TIME-WAIT that is too short"],
["no-half-close","ablations.html#no-half-close","A close of both halves"],
["same-isn","ablations.html#same-isn","Every connection begins with the same number"],
["simultaneous-open-literally","ablations.html#simultaneous-open-literally","A simultaneous open, read literally"],
["reset-returns-to-listen","ablations.html#reset-returns-to-listen","A reset takes SYN-SENT back to LISTEN"],
["window-unset","ablations.html#window-unset","The handshake sets no window"],
["unacceptable-ack-acknowledged","ablations.html#unacceptable-ack-acknowledged","A wrong acknowledgment in SYN-RECEIVED is answered with an ACK"],
["any-reset-in-window","ablations.html#any-reset-in-window","Any reset in the window counts"],
["syn-resets","ablations.html#syn-resets","A SYN in the window resets the connection"],
["abort-to-time-wait","ablations.html#abort-to-time-wait","An ABORT leads to TIME-WAIT"],
["simultaneous-close-deletes","ablations.html#simultaneous-close-deletes","A simultaneous close without TIME-WAIT"],
["fin-again-only-acknowledged","ablations.html#fin-again-only-acknowledged","A repeated FIN does not start the wait anew"]
]);
