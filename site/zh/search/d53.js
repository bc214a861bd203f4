docgenSearch.add("zh","d53",[
["LAST-ACK 中的 ABORT","scenarios/abort-in-last-ack.html","服务器在自己的 FIN 还在途中时中止。它不发送 RST，但已经忘记了连接：客户端的最后一个 ACK 引来 RST，客户…"],
["双方都发出 FIN 之后的 ABORT","scenarios/abort-after-both-fins.html","一方在 CLOSING 中止，另一方在 TIME-WAIT 中止。双方都已发送并收到 FIN，不需要 RST：各自删除自己的记录即可。"],
["对方始终不关闭","scenarios/nobody-closes-in-return.html","客户端已经关闭，也没有人等待服务器可能再发送的数据。用户超时到期后，客户端从 FIN-WAIT-2 回到 CLOSED；服…"],
["监听端点拒绝什么","scenarios/calls-in-listen.html","第二次被动 OPEN 和没有对象的 SEND 失败，误入的 RST 和 FIN 被丢弃。端点停留在 LISTEN。"],
["连接建立之前的 CLOSE","scenarios/close-before-established.html","握手还在进行，服务器的用户就发送数据并关闭。CLOSE 等到连接建立；第二次 CLOSE 失败，其后的 SEND 也失败。"],
["第二次 CLOSE","scenarios/second-close.html","服务器在 CLOSE-WAIT 中关闭，但客户端的小窗口挡住了它的数据。在 FIN 能够发出之前，再次 CLOSE 和再次 SEND 都…"],
["不带字节的 SEND","scenarios/send-of-nothing.html","不带字节的 SEND 立即得到回答，不为它发送任何报文段。"],
["容不下的调用","scenarios/no-room.html","多余的一个 RECEIVE 和超过缓冲区的一个 SEND 因为没有空间而失败，连接照常继续。"],
["紧急数据","scenarios/urgent.html","客户端的用户把数据标为紧急。报文段说明紧急数据到哪里为止，服务器的用户得到通知。"],
["没有连接时的调用","scenarios/calls-in-closed.html","没有连接时，除 OPEN 以外的调用都以同样的方式失败，什么也不发送。"],
["没有对象的主动打开","scenarios/open-without-remote.html","没有指明远端套接字的主动 OPEN 失败，在 CLOSED 和 LISTEN 中都是如此。"],
["第二次 OPEN","scenarios/open-again.html","连接存在时，再次 OPEN（无论主动还是被动）都会失败，也不影响连接。STATUS 回答连接处于哪个状态。"]
]);
