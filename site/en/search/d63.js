docgenSearch.add("en","d63",[
["What an orphan in FIN-WAIT-2 does with segments","scenarios/fin-wait-2-segments.html","Segments outside the window draw an ACK, but not twice within a short time, and one that brings nothing new is dropped. A SYN is reset, and the t…"],
["A reset for an orphan","scenarios/fin-wait-2-reset.html","A RST reaches an orphan in FIN-WAIT-2. Nothing is answered, and the time-wait socket is gone."],
["Text for an orphan whose FIN is still on its way","scenarios/text-to-an-orphan-in-fin-wait-1.html","The server has closed and its FIN is lost. The client's text reaches a socket that nobody can read from any more, so it draws a RST."],
["A reset in the middle of a simultaneous open","scenarios/simultaneous-open-reset.html","Two sockets connect to each other, and a RST reaches one of them in SYN-RECEIVED. Its connect() fails; the other side learns of it by the resets …"],
["A reset while the last FIN is on its way","scenarios/reset-while-closing.html","The server is in LAST-ACK and its FIN is lost. A RST ends the connection, and the error waits in the socket until the program asks for it."],
["A reset after the other side has closed","scenarios/reset-in-close-wait.html","The client has shut its sending side down, and then a RST arrives at the server in CLOSE-WAIT. The next recv() reports a broken pipe, and the one…"],
["MUST-1","requirements.html#must-1","The window is an unsigned number."],
["MUST-2","requirements.html#must-2","The sender computes the checksum of every segment."],
["MUST-3","requirements.html#must-3","The receiver checks the checksum of every segment."],
["MUST-4","requirements.html#must-4","The options that every implementation must know are supported."],
["MUST-5","requirements.html#must-5","An option is accepted in any segment."],
["MUST-6","requirements.html#must-6","An option that is not known is skipped without an error."]
]);
