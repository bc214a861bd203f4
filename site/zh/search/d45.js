docgenSearch.add("zh","d45",[
["deferred-calls","queues.html#deferred-calls","推迟的调用"],
["retransmission-queue","queues.html#retransmission-queue","重传队列"],
["held-segments","queues.html#held-segments","暂存的报文段"],
["SYN-queue","queues.html#syn-queue","半连接队列（SYN 队列）"],
["accept-queue","queues.html#accept-queue","全连接队列（accept 队列）"],
["connects","queues.html#connects","等待中的 connect()"],
["accepts","queues.html#accepts","等待中的 accept()"],
["TCP 连接怎样打开，怎样关闭","index.html","讲解 TCP 的文章和参考页，每张图、每个表、每个数字都出自一个照 RFC 9293 写成、可以运行的模型。"],
["三次握手","three-way-handshake.html","TCP 为什么用三个报文段打开连接，每个报文段带去什么，丢了一个又会怎样。"],
["关闭连接","closing-a-connection.html","关闭 TCP 连接为什么通常要四个报文段、又常常只要三个，每个说了什么，以及为什么有一方要在 TIME-WAIT 里等。"],
["listen、connect、accept 时内核做了什么","what-the-kernel-does.html","在 Linux 上从 listen() 到 accept() 的六个步骤，每一步哪个队列、哪个定时器在动，用什么命令能看到。"],
["半连接队列和全连接队列","syn-queue-and-accept-queue.html","Linux 的监听套接字能保存多少次握手、多少条现成的连接，确切的条件是什么，队列溢出会怎样，SYN cookie 又…"]
]);
