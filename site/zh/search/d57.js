docgenSearch.add("zh","d57",[
["到达请求的报文段","scenarios/request-reset.html","第一个重复的 SYN 再次引来 SYN,ACK，下一个来得太快；不可能正确的报文段被丢弃或得到回答。最后，窗口之内…"],
["序号不同的第二个 SYN","scenarios/request-second-syn.html","请求等待期间，从同一个地方来了序号不同的 SYN。请求被忘掉，发送方被复位；换成 SYN,ACK 也一样。"],
["带 FIN 的 SYN 被丢弃","scenarios/syn-fin-dropped.html","带有 SYN 和 FIN 的报文段到达监听套接字。它被丢弃，没有回答，也不产生请求。"],
["Linux 中的同时打开","scenarios/simultaneous-open-linux.html","两个套接字互相 connect()，它们的 SYN 在途中交错。没有一方在监听，所以经过 SYN-RECEIVED 的是完整的套接字，…"],
["监听套接字关闭","scenarios/listener-closes.html","监听套接字关闭时，全连接队列中有一个连接、半连接队列中有一个请求在等待。请求被忘掉；那个连接的客…"],
["连接在全连接队列中结束","scenarios/listener-closes-after-a-reset.html","还没有人接受连接，客户端就把它复位了。它仍占着全连接队列中的位置；监听套接字关闭时，已经不需要通…"],
["connect() 之前的保活","scenarios/options-before-connect.html","还没有连接，程序就要求保活。连接建立时，保活定时器才启动。"],
["全连接队列溢出","scenarios/accept-queue-overflow.html","服务器以 backlog 1 监听，很晚才接受连接。两个客户端填满全连接队列；第三个客户端的 ACK 被丢弃，给它的 SY…"],
["全连接队列溢出，并告知客户端","scenarios/accept-queue-overflow-abort.html","同样的三个客户端，但设置了 tcp_abort_on_overflow。第三个客户端的 ACK 得到 RST，以为自己已经连上的客户端由此…"],
["半连接队列溢出","scenarios/syn-queue-overflow.html","来历不明的 SYN 填满了半连接队列，而 cookie 已关闭。之后的每个 SYN 都被丢弃，正常客户端的也不例外，直到…"],
["SYN cookie 让客户端连进来","scenarios/syn-cookies.html","同样的洪水，但 cookie 已打开。客户端的 SYN 得到回答，服务器却什么都没有保存；客户端的 ACK 带回了建立连…"],
["不是回答 cookie 的 ACK","scenarios/syn-cookie-forged.html","监听套接字发出过 cookie，随后到来的 ACK 号码与任何 cookie 都不符。它被计为失败，发送方被复位。"]
]);
