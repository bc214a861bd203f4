docgenSearch.add("zh","d53",[
["第二次 CLOSE","scenarios/second-close.html","服务器在 CLOSE-WAIT 中关闭，但客户端的小窗口挡住了它的数据。在 FIN 能够发出之前，再次 CLOSE 和再次 SEND 都…"],
["不带字节的 SEND","scenarios/send-of-nothing.html","不带字节的 SEND 立即得到回答，不为它发送任何报文段。"],
["容不下的调用","scenarios/no-room.html","多余的一个 RECEIVE 和超过缓冲区的一个 SEND 因为没有空间而失败，连接照常继续。"],
["紧急数据","scenarios/urgent.html","客户端的用户把数据标为紧急。报文段说明紧急数据到哪里为止，服务器的用户得到通知。"],
["没有连接时的调用","scenarios/calls-in-closed.html","没有连接时，除 OPEN 以外的调用都以同样的方式失败，什么也不发送。"],
["没有对象的主动打开","scenarios/open-without-remote.html","没有指明远端套接字的主动 OPEN 失败，在 CLOSED 和 LISTEN 中都是如此。"],
["第二次 OPEN","scenarios/open-again.html","连接存在时，再次 OPEN（无论主动还是被动）都会失败，也不影响连接。STATUS 回答连接处于哪个状态。"],
["CLOSE 之后的调用","scenarios/calls-after-close.html","CLOSE 之后，用户既不能发送，也不能再次关闭；对方也关闭之后，就没有可接收的数据了。这些调用都会失败…"],
["CLOSING 中的调用","scenarios/calls-in-closing.html","双方同时关闭。等待中的 RECEIVE 在对方的 FIN 到达时失败，此后的每个调用也都失败。"],
["有调用未完成时的 ABORT","scenarios/abort-with-calls-outstanding.html","用户中止连接时，SEND、RECEIVE 和 CLOSE 各有一个还没有完成。三者都失败，发出一个 RST，连接的一切都不再保留。"],
["有调用未完成时的复位","scenarios/reset-with-calls-outstanding.html","对方在 FIN-WAIT-1 期间复位连接。用户得到通知，它的 SEND、RECEIVE 和 CLOSE 都失败。"],
["有调用未完成时的用户超时","scenarios/user-timeout-with-calls-outstanding.html","客户端发送的一切都没有到达。用户超时之后，它的 SEND、RECEIVE 和 CLOSE 失败，连接不复存在。"]
]);
