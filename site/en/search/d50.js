docgenSearch.add("en","d50",[
["The window shuts","scenarios/window-shuts.html","An acknowledgment closes the window while text is in flight. The retransmission timer stops, and the persist timer runs instead."],
["A FIN into a shut window","scenarios/fin-into-a-shut-window.html","The window is shut, but the client's FIN is acknowledged all the same. It enters FIN-WAIT-2, and its persist timer stops."],
["A simultaneous close into a shut window","scenarios/simultaneous-close-into-a-shut-window.html","Both sides have closed, and the window is shut. When the client's FIN is acknowledged, the TIME-WAIT timer is the only one that runs."],
["A window larger than ever","scenarios/window-grows.html","The acknowledgment of the client's FIN offers a larger window than any segment before. The client remembers it and goes on to FIN-WAIT-2."],
["Text goes out when the window opens","scenarios/text-when-the-window-opens.html","A segment with text opens the window. The client sends all that waited; its first segment acknowledges the text, and the news of its own window f…"],
["Urgent text goes out when the window opens","scenarios/urgent-text-when-the-window-opens.html","Urgent text waited for the window. It goes out in two segments, both marked as urgent, and the first acknowledges the text that came with the window."],
["Text carries the acknowledgment","scenarios/text-carries-the-acknowledgment.html","Text waits for a window, and the segment that opens it brings text too. The client's own text acknowledges it, urgent or not, so no segment is sp…"],
["A FIN from CLOSING","scenarios/fin-from-closing.html","Both sides close while the client's text still waits for the window. The other side's FIN comes first, so the client sends the rest of its text a…"],
["A lost window update in CLOSE-WAIT","scenarios/lost-window-update-in-close-wait.html","The server has closed, but its user still reads. The news of its open window is lost, the client's next probe finds out, and no timer is left running."],
["CLOSE at once on urgent data","scenarios/close-at-urgent-data.html","The server's user closes as soon as it is told of urgent data. The FIN carries the acknowledgment of the text, so that no segment of its own is n…"],
["Four-segment close","scenarios/four-segment-close.html","The client closes; the server acknowledges at once and closes a little later. Each direction is closed by a FIN and its acknowledgment, and only …"],
["Three-segment close","scenarios/three-segment-close.html","The server's user closes as soon as it hears of the client's FIN, so that the server's acknowledgment and its own FIN share a segment."]
]);
