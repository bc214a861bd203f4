docgenSearch.add("zh","d45",[
["connects","queues.html#connects","等待中的 connect()"],
["accepts","queues.html#accepts","等待中的 accept()"],
["TCP 连接怎样打开，怎样关闭","index.html","讲解 TCP 的文章和参考页，每张图、每个表、每个数字都出自一个照 RFC 9293 写成、可以运行的模型。"],
["三次握手","three-way-handshake.html","TCP 为什么用三个报文段打开连接，每个报文段带去什么，丢了一个又会怎样。"],
["关闭连接","closing-a-connection.html","关闭 TCP 连接为什么通常要四个报文段、又常常只要三个，每个说了什么，以及为什么有一方要在 TIME-WAIT 里等。"],
["listen、connect、accept 时内核做了什么","what-the-kernel-does.html","在 Linux 上从 listen() 到 accept() 的六个步骤，每一步哪个队列、哪个定时器在动，用什么命令能看到。"],
["半连接队列和全连接队列","syn-queue-and-accept-queue.html","Linux 的监听套接字能保存多少次握手、多少条现成的连接，确切的条件是什么，队列溢出会怎样，SYN cookie 又…"],
["内核的定时器","kernel-timers.html","Linux 中一条 TCP 连接的全部定时器：由什么启动和停止，时间怎样安排，背后是哪个设置，ss 怎样显示。"],
["实际中的 TIME-WAIT 和 FIN-WAIT-2","time-wait-and-fin-wait-2-in-practice.html","Linux 把关闭了的连接保留多久，这期间怎样回答，什么会让等待提前结束，tcp_fin_timeout 究竟管什么。"],
["RFC 9293 与 Linux：所有的不同","rfc9293-and-linux.html","Linux 在哪些方面与 RFC 9293 不同，差别出在哪些规则上，模型的 Linux 剖面又是怎样与内核的实录对照的。"],
["为什么是三个报文段？","why-three-segments.html","TCP 握手的第三个报文段有什么用？把它去掉，就看得出来。它所确认的序号，又为什么必须不断前进。"],
["关闭为什么要分两半？","why-two-halves.html","TCP 连接的每个方向各有自己的终点和自己的确认。如果一次 CLOSE 就结束两个方向，会丢掉什么；关闭为什么…"]
]);
