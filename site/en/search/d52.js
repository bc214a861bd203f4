docgenSearch.add("en","d52",[
["A SYN in SYN-RECEIVED","scenarios/syn-in-syn-received.html","A second SYN, from inside the window, reaches the server during the handshake. The server takes back its half of the connection and listens again…"],
["ABORT during a simultaneous open","scenarios/abort-in-simultaneous-open.html","Both sides have opened actively and are in SYN-RECEIVED when one of them aborts. To the other, whose own OPEN this was, the RST means that the co…"],
["ABORT against CLOSE","scenarios/abort-meets-fin.html","The client closes, the server aborts at nearly the same time. The RST reaches the client in FIN-WAIT-1 and ends what was to be an orderly close."],
["ABORT while the FINs cross","scenarios/abort-between-fins.html","Both sides have closed, then the client aborts from FIN-WAIT-1. Its RST follows its FIN and finds the server in CLOSING."],
["ABORT after CLOSE","scenarios/abort-after-close.html","The client has closed and its FIN is acknowledged. It then aborts from FIN-WAIT-2, and the server's half of the connection, which was still open,…"],
["ABORT in answer to a CLOSE","scenarios/abort-in-close-wait.html","The client closes, the server aborts from CLOSE-WAIT instead of closing in return. The client, in FIN-WAIT-2, is reset and never waits in TIME-WAIT."],
["ABORT before the last FIN arrives","scenarios/abort-before-last-fin.html","The server is in LAST-ACK, its FIN on the way, when the client aborts from FIN-WAIT-2. The RST ends the server's wait for an acknowledgment."],
["ABORT in LAST-ACK","scenarios/abort-in-last-ack.html","The server aborts while its FIN is on the way. It sends no RST, but it has forgotten the connection: the client's last ACK draws one, and that cu…"],
["ABORT after both FINs","scenarios/abort-after-both-fins.html","One side aborts in CLOSING, the other in TIME-WAIT. Both have sent and received a FIN, so no RST is needed: each deletes what it remembers."],
["The other side never closes","scenarios/nobody-closes-in-return.html","The client has closed and nobody waits for what the server might still send. When the user timeout is over, the client leaves FIN-WAIT-2 for CLOS…"],
["What a listener refuses","scenarios/calls-in-listen.html","A second passive OPEN and a SEND to nobody in particular fail, and a RST and a FIN that stray in are dropped. The endpoint stays in LISTEN."],
["CLOSE before the connection is established","scenarios/close-before-established.html","The server's user sends and closes while the handshake is still under way. The CLOSE waits until the connection is established, a second one fail…"]
]);
