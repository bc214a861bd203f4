docgenSearch.add("en","d49",[
["The window closes and opens again","scenarios/zero-window.html","The client has more to send than the server has room for, and the server's user reads late. The client probes the closed window until it opens, a…"],
["The numbers start again from zero","scenarios/wrap-around.html","Both sides begin near the end of the sequence space. The numbers wrap around in the middle of the connection, and nobody notices."],
["One side aborts","scenarios/abort.html","The client's user aborts. A single RST ends the connection on both sides, and the server's waiting RECEIVE fails."],
["Which reset counts","scenarios/reset-in-window.html","A RST inside the window gets a challenge ACK, a RST outside it is ignored, and only the one with exactly the expected number ends the connection."],
["A SYN in the middle of a connection","scenarios/syn-in-established.html","A SYN that arrives in ESTABLISHED does no harm: it is answered with a challenge ACK and dropped."],
["Data that nobody acknowledges","scenarios/data-to-nobody.html","Everything that the client sends is lost. It repeats the segment, waits twice as long each time, and in the end gives the connection up; the serv…"],
["A window too small to be worth a segment","scenarios/small-window.html","Little of the window is left, so the client puts off sending a small segment. When nothing else happens for a while, it sends what fits."],
["The news of an open window is lost","scenarios/lost-window-update.html","The server's window opens, but the segment that says so is lost. The client's next probe finds out, and the transfer goes on."],
["A simultaneous open with data","scenarios/data-on-crossing-syns.html","Both SYNs carry data and cross. Each side keeps the other's data until the connection is established, and nothing is lost."],
["Text beyond the window","scenarios/text-beyond-the-window.html","The client has room for 10 octets. What lies outside the window is cut off; and when the window is shut, acknowledgments and a reset on segments …"],
["A small window after CLOSE","scenarios/small-window-after-close.html","A small segment is put off, then the user closes. The sender fills the little window after a while, from FIN-WAIT-1, and the FIN follows the last…"],
["The window stays shut","scenarios/window-stays-shut.html","The server's user does not read. The client probes at growing intervals from FIN-WAIT-1; when the window opens at last, the first interval is as …"]
]);
