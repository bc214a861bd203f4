docgenSearch.add("zh","d56",[
["从 listen() 到 accept() 的六个步骤","scenarios/listen-connect-accept.html","listen() 定下可以有多少在等待，connect() 发出 SYN，带着自己定时器的请求套接字回答它。SYN,ACK 使客户端建立连…"],
["没有人监听","scenarios/connection-refused-linux.html","connect() 的 SYN 到达没有人监听的端口，得到 RST,ACK，于是 connect() 以 ECONNREFUSED 失败。"],
["SYN 得不到任何回答","scenarios/syn-retransmission.html","每个 SYN 都消失了。connect() 先以不变的间隔重传，再以加倍的间隔重传，最后以 ETIMEDOUT 失败。"],
["SYN,ACK 重传","scenarios/syn-ack-retransmission.html","客户端的 ACK 丢失，所以请求的定时器到期，SYN,ACK 再次发出。早已连上的客户端又确认一次。"],
["请求被放弃","scenarios/request-given-up.html","客户端已经关闭，它的 RST 又丢失了，所以没有人回答 SYN,ACK。它重传到 tcp_synack_retries 次，然后请求被忘掉；…"],
["对请求的错误确认","scenarios/request-wrong-ack.html","对方用确认号不对的 ACK 回答 SYN,ACK。监听套接字用 RST 回应它，请求保留，随后正确的 ACK 完成握手。"],
["到达请求的报文段","scenarios/request-reset.html","第一个重复的 SYN 再次引来 SYN,ACK，下一个来得太快；不可能正确的报文段被丢弃或得到回答。最后，窗口之内…"],
["序号不同的第二个 SYN","scenarios/request-second-syn.html","请求等待期间，从同一个地方来了序号不同的 SYN。请求被忘掉，发送方被复位；换成 SYN,ACK 也一样。"],
["带 FIN 的 SYN 被丢弃","scenarios/syn-fin-dropped.html","带有 SYN 和 FIN 的报文段到达监听套接字。它被丢弃，没有回答，也不产生请求。"],
["Linux 中的同时打开","scenarios/simultaneous-open-linux.html","两个套接字互相 connect()，它们的 SYN 在途中交错。没有一方在监听，所以经过 SYN-RECEIVED 的是完整的套接字，…"],
["监听套接字关闭","scenarios/listener-closes.html","监听套接字关闭时，全连接队列中有一个连接、半连接队列中有一个请求在等待。请求被忘掉；那个连接的客…"],
["连接在全连接队列中结束","scenarios/listener-closes-after-a-reset.html","还没有人接受连接，客户端就把它复位了。它仍占着全连接队列中的位置；监听套接字关闭时，已经不需要通…"]
]);
