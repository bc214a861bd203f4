docgenSearch.add("en","d51",[
["Simultaneous close","scenarios/simultaneous-close.html","Both users close before they hear of the other. The FINs cross, both sides pass through CLOSING, and both wait in TIME-WAIT."],
["A connection from open to close","scenarios/whole-connection.html","The handshake and a four-segment close in one picture, without data in between."],
["The shortest connection","scenarios/whole-connection-in-six.html","When the server closes at once, its FIN shares a segment with its acknowledgment: this is the fewest segments in which a connection can be opened…"],
["Half-close","scenarios/half-close.html","The client closes its direction and still receives what the server goes on sending. The connection ends when the server closes too."],
["The FIN is lost","scenarios/lost-fin.html","The client repeats its FIN from FIN-WAIT-1; the close then goes on as if nothing had happened."],
["The last ACK is lost","scenarios/lost-last-ack.html","The server repeats its FIN from LAST-ACK. The client is still in TIME-WAIT, acknowledges it again and starts its wait anew: this is what TIME-WAI…"],
["A loss, and both close at once","scenarios/loss-and-crossing-closes.html","A whole connection. A data segment is lost and sent again after a timeout; then both users close, and the FINs cross."],
["CLOSE while text waits","scenarios/close-with-sends-outstanding.html","The window is too small for what was sent before the CLOSE. The client enters FIN-WAIT-1 at once, but its FIN follows only after the last octet."],
["Second thoughts","scenarios/second-thoughts.html","The client's user opens and gives up, four times over, by CLOSE and by ABORT. Where nobody has answered yet nobody is told: the endpoint is back …"],
["A SYN,ACK that nobody answers","scenarios/syn-ack-to-nobody.html","A SYN arrives from an address where nobody is. The server repeats its SYN,ACK with growing pauses, waits in SYN-RECEIVED all the while, and gives…"],
["CLOSE in SYN-RECEIVED","scenarios/close-in-syn-received.html","The server's user closes before the handshake is over and has sent nothing. The FIN goes out at once; the server enters FIN-WAIT-1 without ever h…"],
["A FIN makes up for the lost ACK","scenarios/lost-ack-then-fin.html","The handshake's last ACK is lost and the client closes soon after. Its FIN carries the acknowledgment too, and takes the server from SYN-RECEIVED…"]
]);
