docgenSearch.add("en","d52",[
["CLOSE while text waits","scenarios/close-with-sends-outstanding.html","The window is too small for what was sent before the CLOSE. The client enters FIN-WAIT-1 at once, but its FIN follows only after the last octet."],
["Second thoughts","scenarios/second-thoughts.html","The client's user opens and gives up, four times over, by CLOSE and by ABORT. Where nobody has answered yet nobody is told: the endpoint is back …"],
["A SYN,ACK that nobody answers","scenarios/syn-ack-to-nobody.html","A SYN arrives from an address where nobody is. The server repeats its SYN,ACK with growing pauses, waits in SYN-RECEIVED all the while, and gives…"],
["CLOSE in SYN-RECEIVED","scenarios/close-in-syn-received.html","The server's user closes before the handshake is over and has sent nothing. The FIN goes out at once; the server enters FIN-WAIT-1 without ever h…"],
["A FIN makes up for the lost ACK","scenarios/lost-ack-then-fin.html","The handshake's last ACK is lost and the client closes soon after. Its FIN carries the acknowledgment too, and takes the server from SYN-RECEIVED…"],
["A SYN in SYN-RECEIVED","scenarios/syn-in-syn-received.html","A second SYN, from inside the window, reaches the server during the handshake. The server takes back its half of the connection and listens again…"],
["ABORT during a simultaneous open","scenarios/abort-in-simultaneous-open.html","Both sides have opened actively and are in SYN-RECEIVED when one of them aborts. To the other, whose own OPEN this was, the RST means that the co…"],
["ABORT against CLOSE","scenarios/abort-meets-fin.html","The client closes, the server aborts at nearly the same time. The RST reaches the client in FIN-WAIT-1 and ends what was to be an orderly close."],
["ABORT while the FINs cross","scenarios/abort-between-fins.html","Both sides have closed, then the client aborts from FIN-WAIT-1. Its RST follows its FIN and finds the server in CLOSING."],
["ABORT after CLOSE","scenarios/abort-after-close.html","The client has closed and its FIN is acknowledged. It then aborts from FIN-WAIT-2, and the server's half of the connection, which was still open,…"],
["ABORT in answer to a CLOSE","scenarios/abort-in-close-wait.html","The client closes, the server aborts from CLOSE-WAIT instead of closing in return. The client, in FIN-WAIT-2, is reset and never waits in TIME-WAIT."],
["ABORT before the last FIN arrives","scenarios/abort-before-last-fin.html","The server is in LAST-ACK, its FIN on the way, when the client aborts from FIN-WAIT-2. The RST ends the server's wait for an acknowledgment."]
]);
