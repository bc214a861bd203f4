docgenSearch.add("zh","d16",[
["sys-getsockopt.none","rules/sys-getsockopt.html#sys-getsockoptnone","没有待取的错误，所以调用报告一切正常。"],
["sys-send.error","rules/sys-send.html#sys-senderror","连接已经失败，还没有哪个调用报告过，所以这次 send() 报告错误，同时清除它。"],
["sys-send.not-connected","rules/sys-send.html#sys-sendnot-connected","没有可以发送的连接，所以调用像写断开的管道一样失败。"],
["sys-send.connecting","rules/sys-send.html#sys-sendconnecting","握手还没有完成，还不能发送；调用的答复是稍后再试。"],
["sys-send.after-shutdown","rules/sys-send.html#sys-sendafter-shutdown","用户已经说过不再发送，所以调用像写断开的管道一样失败。"],
["sys-send.more","rules/sys-send.html#sys-sendmore","用户说明马上还有数据要写，所以不满的报文段先留着等它。"],
["sys-send.no-more","rules/sys-send.html#sys-sendno-more","没有预告更多数据，所以剩下的可以作为短报文段发出。"],
["sys-send.writes","rules/sys-send.html#sys-sendwrites","字节放进套接字的缓冲区，调用就完成了；何时发送、是否送达，都不再与它有关。"],
["sys-recv.reads","rules/sys-recv.html#sys-recvreads","有已到达而未读取的字节，所以调用取走它装得下的部分；连接结束之后也是如此。"],
["sys-recv.error","rules/sys-recv.html#sys-recverror","没有可读的数据，连接已经失败，还没有哪个调用报告过，所以这次 recv() 报告错误，同时清除它。"],
["sys-recv.not-connected","rules/sys-recv.html#sys-recvnot-connected","监听套接字自己不接收数据，所以调用失败。"],
["sys-recv.end","rules/sys-recv.html#sys-recvend","对方已经关闭，或者连接已经结束，数据也都读完，所以调用报告数据流结束。"]
]);
