docgenSearch.add("en","d62",[
["An answer to a listener that has closed","scenarios/listener-closes-and-the-request-answers.html","Two handshakes are half done when the listener closes. The ACK of one meets no listener and gets a RST; the other is forgotten when its timer expires."],
["Closing in FIN-WAIT-2 with a short timeout","scenarios/close-in-fin-wait-2-soon-over.html","A half-closed connection is closed with tcp_fin_timeout at two seconds. Its time-wait socket is counted apart, since it lasts less than four seconds."],
["Text that has arrived before","scenarios/text-again.html","Repeated text is acknowledged again at once and not delivered twice. Segments with an old timestamp are dropped; those with text are always answe…"],
["Text in the wrong order","scenarios/text-out-of-order.html","The first of two segments is late. The second is held and draws an ACK at once, and the sender's loss probe repeats it; when the first arrives, b…"],
["An acknowledgment from the distant past","scenarios/ack-too-old.html","Two segments acknowledge something far older than the connection could have on its way. Both are dropped; only the first draws a challenge ACK."],
["What a time-wait socket does with segments","scenarios/time-wait-segments.html","An empty segment with the expected number starts the wait anew, a RST with another number is ignored, and a repeated FIN is acknowledged. When no…"],
["What an orphan in FIN-WAIT-2 does with segments","scenarios/fin-wait-2-segments.html","Segments outside the window draw an ACK, but not twice within a short time, and one that brings nothing new is dropped. A SYN is reset, and the t…"],
["A reset for an orphan","scenarios/fin-wait-2-reset.html","A RST reaches an orphan in FIN-WAIT-2. Nothing is answered, and the time-wait socket is gone."],
["Text for an orphan whose FIN is still on its way","scenarios/text-to-an-orphan-in-fin-wait-1.html","The server has closed and its FIN is lost. The client's text reaches a socket that nobody can read from any more, so it draws a RST."],
["A reset in the middle of a simultaneous open","scenarios/simultaneous-open-reset.html","Two sockets connect to each other, and a RST reaches one of them in SYN-RECEIVED. Its connect() fails; the other side learns of it by the resets …"],
["A reset while the last FIN is on its way","scenarios/reset-while-closing.html","The server is in LAST-ACK and its FIN is lost. A RST ends the connection, and the error waits in the socket until the program asks for it."],
["A reset after the other side has closed","scenarios/reset-in-close-wait.html","The client has shut its sending side down, and then a RST arrives at the server in CLOSE-WAIT. The next recv() reports a broken pipe, and the one…"]
]);
