docgenSearch.add("zh","d46",[
["内核的定时器","kernel-timers.html","Linux 中一条 TCP 连接的全部定时器：由什么启动和停止，时间怎样安排，背后是哪个设置，ss 怎样显示。"],
["实际中的 TIME-WAIT 和 FIN-WAIT-2","time-wait-and-fin-wait-2-in-practice.html","Linux 把关闭了的连接保留多久，这期间怎样回答，什么会让等待提前结束，tcp_fin_timeout 究竟管什么。"],
["RFC 9293 与 Linux：所有的不同","rfc9293-and-linux.html","Linux 在哪些方面与 RFC 9293 不同，差别出在哪些规则上，模型的 Linux 剖面又是怎样与内核的实录对照的。"],
["为什么是三个报文段？","why-three-segments.html","TCP 握手的第三个报文段有什么用？把它去掉，就看得出来。它所确认的序号，又为什么必须不断前进。"],
["关闭为什么要分两半？","why-two-halves.html","TCP 连接的每个方向各有自己的终点和自己的确认。如果一次 CLOSE 就结束两个方向，会丢掉什么；关闭为什么…"],
["为什么要有 TIME-WAIT？","why-time-wait.html","先关闭的一方为什么必须等，理由有两个，各用一次“不等”的运行来说明；还有一件 TIME-WAIT 保证不了的事。"],
["同时打开与同时关闭","simultaneous-open-and-close.html","TCP 连接的双方在同一时刻打开或关闭会怎样，为什么结果只有一条连接，以及 RFC 9293 在哪里自相矛盾。"],
["半打开连接与 RST","half-open-and-reset.html","TCP 连接的一方忘了这条连接会怎样，另一方怎样发觉，以及它相信哪一个 RST。"],
["RFC 9293 在哪里自相矛盾","where-rfc-9293-disagrees.html","TCP 规范里的矛盾和空白，模型对每一处怎样取舍，换一种读法又会怎样。"],
["证明了什么，在哪些边界之内","what-was-proved.html","对两个 TCP 端点之间可能发生的一切做了穷举：这说明了 RFC 9293 的什么，每个词是什么意思，又有什么没有得…"],
["三次握手（图 6）","scenarios/figure-6.html","RFC 的第一个例子：A 端发起，B 端回答，随后第一个数据报文段与前面的 ACK 使用同一个序号，因为 ACK 不占用…"],
["同时打开（图 7）","scenarios/figure-7.html","双方在收到对方的 SYN 之前都已发出自己的 SYN。两端都经过 SYN-RECEIVED，最后只建立一个连接。"]
]);
