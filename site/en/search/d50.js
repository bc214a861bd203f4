docgenSearch.add("en","d50",[
["The news of an open window is lost","scenarios/lost-window-update.html","The server's window opens, but the segment that says so is lost. The client's next probe finds out, and the transfer goes on."],
["A simultaneous open with data","scenarios/data-on-crossing-syns.html","Both SYNs carry data and cross. Each side keeps the other's data until the connection is established, and nothing is lost."],
["Text beyond the window","scenarios/text-beyond-the-window.html","The client has room for 10 octets. What lies outside the window is cut off; and when the window is shut, acknowledgments and a reset on segments …"],
["A small window after CLOSE","scenarios/small-window-after-close.html","A small segment is put off, then the user closes. The sender fills the little window after a while, from FIN-WAIT-1, and the FIN follows the last…"],
["The window stays shut","scenarios/window-stays-shut.html","The server's user does not read. The client probes at growing intervals from FIN-WAIT-1; when the window opens at last, the first interval is as …"],
["The window shuts","scenarios/window-shuts.html","An acknowledgment closes the window while text is in flight. The retransmission timer stops, and the persist timer runs instead."],
["A FIN into a shut window","scenarios/fin-into-a-shut-window.html","The window is shut, but the client's FIN is acknowledged all the same. It enters FIN-WAIT-2, and its persist timer stops."],
["A simultaneous close into a shut window","scenarios/simultaneous-close-into-a-shut-window.html","Both sides have closed, and the window is shut. When the client's FIN is acknowledged, the TIME-WAIT timer is the only one that runs."],
["A window larger than ever","scenarios/window-grows.html","The acknowledgment of the client's FIN offers a larger window than any segment before. The client remembers it and goes on to FIN-WAIT-2."],
["Text goes out when the window opens","scenarios/text-when-the-window-opens.html","A segment with text opens the window. The client sends all that waited; its first segment acknowledges the text, and the news of its own window f…"],
["Urgent text goes out when the window opens","scenarios/urgent-text-when-the-window-opens.html","Urgent text waited for the window. It goes out in two segments, both marked as urgent, and the first acknowledges the text that came with the window."],
["Text carries the acknowledgment","scenarios/text-carries-the-acknowledgment.html","Text waits for a window, and the segment that opens it brings text too. The client's own text acknowledges it, urgent or not, so no segment is sp…"]
]);
