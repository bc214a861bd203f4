docgenSearch.add("en","d0",[
["CLOSED","states/closed.html","There is no connection, and nothing is remembered of one."],
["LISTEN","states/listen.html","The endpoint waits for another side to begin a connection."],
["SYN-SENT","states/syn-sent.html","The endpoint has sent its SYN and waits for the other side's."],
["SYN-RECEIVED","states/syn-received.html","Both sides have sent a SYN, and the endpoint waits for its own to be acknowledged."],
["ESTABLISHED","states/established.html","The connection is open, and both sides may send."],
["FIN-WAIT-1","states/fin-wait-1.html","Our user has closed, and our FIN has not been acknowledged yet."],
["FIN-WAIT-2","states/fin-wait-2.html","Our direction is closed and acknowledged; the other side may still send."],
["CLOSE-WAIT","states/close-wait.html","The other side has sent its FIN, and the endpoint waits for its own user to close."],
["CLOSING","states/closing.html","Both sides have closed, and the endpoint waits for its own FIN to be acknowledged."],
["LAST-ACK","states/last-ack.html","The other side closed first, we have closed too, and only the acknowledgment of our FIN is missing."],
["TIME-WAIT","states/time-wait.html","Everything has been exchanged; the endpoint stays for a while in case something of it went astray."],
["active OPEN","events/open-active.html","The user asks for a connection to a named remote socket."]
]);
