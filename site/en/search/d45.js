docgenSearch.add("en","d45",[
["connects","queues.html#connects","waiting connect()"],
["accepts","queues.html#accepts","waiting accept()s"],
["How TCP connections open and close","index.html","Articles and reference about TCP whose every diagram, table and number comes out of a running model of RFC 9293."],
["The three-way handshake","three-way-handshake.html","Why TCP opens a connection with three segments, what each of them carries, and what happens when one of them is lost."],
["Closing a connection","closing-a-connection.html","Why closing a TCP connection usually takes four segments and often three, what each one says, and why one side waits in TIME-WAIT."],
["What the kernel does when you listen, connect and accept","what-the-kernel-does.html","The six steps from listen() to accept() in Linux, with the queues and timers that move at each one and the commands that show them."],
["The SYN queue and the accept queue","syn-queue-and-accept-queue.html","How many handshakes and how many finished connections a Linux listener keeps, the exact tests, what happens when a queue overflows, and what SYN …"],
["Timers of the kernel","kernel-timers.html","Every timer of a TCP connection in Linux, what starts and stops it, its schedule, the setting behind it, and how ss shows it."],
["TIME-WAIT and FIN-WAIT-2 in practice","time-wait-and-fin-wait-2-in-practice.html","How long Linux keeps a closed connection, what it answers meanwhile, what ends the wait early, and what tcp_fin_timeout really does."],
["RFC 9293 and Linux: every difference","rfc9293-and-linux.html","In which respects Linux does something else than RFC 9293, which rules make the difference, and how the Linux profile of the model is held agains…"],
["Why three segments?","why-three-segments.html","What the third segment of TCP's handshake is for, shown by leaving it out, and why the numbers it confirms have to advance."],
["Why does closing take two halves?","why-two-halves.html","Each direction of a TCP connection has its own end and its own acknowledgment. What is lost when one CLOSE ends both, and why the close has four …"]
]);
