docgenSearch.add("en","d55",[
["ABORT in SYN-SENT","scenarios/abort-in-syn-sent.html","A listener with calls outstanding opens actively, and its user aborts before anyone has answered. All calls fail, and no RST is sent."],
["Refused with calls outstanding","scenarios/refused-in-syn-sent.html","A listener with calls outstanding opens actively and is refused. The user is told, and all its calls fail."],
["Stray segments in SYN-SENT","scenarios/strays-in-syn-sent.html","Resets that do not acknowledge our SYN are dropped. A SYN,ACK that brings text establishes the connection, and its text counts."],
["Stray segments in ESTABLISHED","scenarios/strays-in-established.html","A segment without an acknowledgment is dropped; acknowledgments of the future and of the distant past are answered and dropped; of text that is p…"],
["Stray segments in CLOSE-WAIT","scenarios/strays-in-close-wait.html","After the other side's FIN, what was kept from beyond it is thrown away, and further text, urgent data and another FIN change nothing."],
["A reset that begins before the window","scenarios/reset-from-before-the-window.html","The RST carries text that reaches into the window, but a reset counts by its first number, and that one is old. It is dropped in silence."],
["Stray segments in FIN-WAIT-2","scenarios/strays-in-fin-wait-2.html","Resets, a SYN, and acknowledgments that cannot be right are answered or dropped, and their text does not count. Text that overlaps is put togethe…"],
["Stray segments in LAST-ACK","scenarios/strays-in-last-ack.html","After the other side's FIN, urgent data, text and another FIN are ignored; the endpoint goes on waiting for the acknowledgment of its own."],
["Stray segments in TIME-WAIT","scenarios/strays-in-time-wait.html","A repeated FIN is acknowledged once and starts the wait anew, whatever it acknowledges; text is dropped."],
["Text beyond the FIN","scenarios/text-beyond-the-fin.html","Text that seems to lie beyond the other side's FIN was kept. When the FIN comes in order it is thrown away, for nothing can follow a FIN."],
["Text and FIN in one segment","scenarios/text-and-fin-in-one-segment.html","The text is handed to the waiting RECEIVE, then the user is told that the other side closes; one acknowledgment covers both."],
["A RECEIVE that waits in FIN-WAIT-2","scenarios/receive-until-the-fin.html","The client has closed and still waits for text. The other side's FIN comes instead, so the RECEIVE fails, and only the TIME-WAIT timer is left ru…"]
]);
