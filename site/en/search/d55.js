docgenSearch.add("en","d55",[
["Back to LISTEN by a reset","scenarios/back-to-listen-by-reset.html","A RST ends a handshake that a passive OPEN had allowed. The endpoint forgets everything about the other side and listens again; the calls that it…"],
["Back to LISTEN by a SYN","scenarios/back-to-listen-by-syn.html","A second SYN inside the window ends the handshake just as a reset does. The endpoint listens again and sends nothing."],
["CLOSE back in LISTEN","scenarios/close-back-in-listen.html","The endpoint has gone back to LISTEN with calls outstanding. A CLOSE makes them all fail."],
["ABORT back in LISTEN","scenarios/abort-back-in-listen.html","The endpoint has gone back to LISTEN with calls outstanding. An ABORT makes them all fail, and since nobody is connected no RST is sent."],
["CLOSE in SYN-SENT","scenarios/close-in-syn-sent.html","A listener with calls outstanding opens actively, and its user closes before anyone has answered. All calls fail, and nothing is left."],
["ABORT in SYN-SENT","scenarios/abort-in-syn-sent.html","A listener with calls outstanding opens actively, and its user aborts before anyone has answered. All calls fail, and no RST is sent."],
["Refused with calls outstanding","scenarios/refused-in-syn-sent.html","A listener with calls outstanding opens actively and is refused. The user is told, and all its calls fail."],
["Stray segments in SYN-SENT","scenarios/strays-in-syn-sent.html","Resets that do not acknowledge our SYN are dropped. A SYN,ACK that brings text establishes the connection, and its text counts."],
["Stray segments in ESTABLISHED","scenarios/strays-in-established.html","A segment without an acknowledgment is dropped; acknowledgments of the future and of the distant past are answered and dropped; of text that is p…"],
["Stray segments in CLOSE-WAIT","scenarios/strays-in-close-wait.html","After the other side's FIN, what was kept from beyond it is thrown away, and further text, urgent data and another FIN change nothing."],
["A reset that begins before the window","scenarios/reset-from-before-the-window.html","The RST carries text that reaches into the window, but a reset counts by its first number, and that one is old. It is dropped in silence."],
["Stray segments in FIN-WAIT-2","scenarios/strays-in-fin-wait-2.html","Resets, a SYN, and acknowledgments that cannot be right are answered or dropped, and their text does not count. Text that overlaps is put togethe…"]
]);
