docgenSearch.add("en","d51",[
["A FIN from CLOSING","scenarios/fin-from-closing.html","Both sides close while the client's text still waits for the window. The other side's FIN comes first, so the client sends the rest of its text a…"],
["A lost window update in CLOSE-WAIT","scenarios/lost-window-update-in-close-wait.html","The server has closed, but its user still reads. The news of its open window is lost, the client's next probe finds out, and no timer is left running."],
["CLOSE at once on urgent data","scenarios/close-at-urgent-data.html","The server's user closes as soon as it is told of urgent data. The FIN carries the acknowledgment of the text, so that no segment of its own is n…"],
["Four-segment close","scenarios/four-segment-close.html","The client closes; the server acknowledges at once and closes a little later. Each direction is closed by a FIN and its acknowledgment, and only …"],
["Three-segment close","scenarios/three-segment-close.html","The server's user closes as soon as it hears of the client's FIN, so that the server's acknowledgment and its own FIN share a segment."],
["Simultaneous close","scenarios/simultaneous-close.html","Both users close before they hear of the other. The FINs cross, both sides pass through CLOSING, and both wait in TIME-WAIT."],
["A connection from open to close","scenarios/whole-connection.html","The handshake and a four-segment close in one picture, without data in between."],
["The shortest connection","scenarios/whole-connection-in-six.html","When the server closes at once, its FIN shares a segment with its acknowledgment: this is the fewest segments in which a connection can be opened…"],
["Half-close","scenarios/half-close.html","The client closes its direction and still receives what the server goes on sending. The connection ends when the server closes too."],
["The FIN is lost","scenarios/lost-fin.html","The client repeats its FIN from FIN-WAIT-1; the close then goes on as if nothing had happened."],
["The last ACK is lost","scenarios/lost-last-ack.html","The server repeats its FIN from LAST-ACK. The client is still in TIME-WAIT, acknowledges it again and starts its wait anew: this is what TIME-WAI…"],
["A loss, and both close at once","scenarios/loss-and-crossing-closes.html","A whole connection. A data segment is lost and sent again after a timeout; then both users close, and the FINs cross."]
]);
