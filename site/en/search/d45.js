docgenSearch.add("en","d45",[
["deferred-calls","queues.html#deferred-calls","deferred calls"],
["retransmission-queue","queues.html#retransmission-queue","retransmission queue"],
["held-segments","queues.html#held-segments","held segments"],
["SYN-queue","queues.html#syn-queue","SYN queue"],
["accept-queue","queues.html#accept-queue","accept queue"],
["connects","queues.html#connects","waiting connect()"],
["accepts","queues.html#accepts","waiting accept()s"],
["How TCP connections open and close","index.html","Articles and reference about TCP whose every diagram, table and number comes out of a running model of RFC 9293."],
["The three-way handshake","three-way-handshake.html","Why TCP opens a connection with three segments, what each of them carries, and what happens when one of them is lost."],
["Closing a connection","closing-a-connection.html","Why closing a TCP connection usually takes four segments and often three, what each one says, and why one side waits in TIME-WAIT."],
["What the kernel does when you listen, connect and accept","what-the-kernel-does.html","The six steps from listen() to accept() in Linux, with the queues and timers that move at each one and the commands that show them."],
["The SYN queue and the accept queue","syn-queue-and-accept-queue.html","How many handshakes and how many finished connections a Linux listener keeps, the exact tests, what happens when a queue overflows, and what SYN …"]
]);
