docgenSearch.add("zh","d61",[
["TIME-WAIT 被杀死","scenarios/time-wait-killed.html","旧的报文段到达 TIME-WAIT，得到 ACK；对方已经没有连接，于是发送 RST，序号正好。TIME-WAIT 立即结束。"],
["TIME-WAIT 没有被杀死","scenarios/time-wait-rfc1337.html","同样的报文段，但设置了 tcp_rfc1337。RST 被丢弃，TIME-WAIT 继续。"],
["对方崩溃之后重新连接","scenarios/half-open-syn.html","客户端忘掉了一切，从同一个端口发出 SYN。仍处于 ESTABLISHED 的服务器用质询 ACK 回答，客户端的 RST 结束旧连…"],
["失败的调用","scenarios/errors-of-calls.html","调用用在了不该用的地方：没有连接时，正在建立时，以及已经有连接时。每个都以自己的错误失败。"],
["Linux 中的同时关闭","scenarios/simultaneous-close-linux.html","双方同时关闭，它们的 FIN 在途中交错。双方都经过 CLOSING，各留下一个时间等待套接字。"],
["两个方向的 shutdown()","scenarios/shutdown-both-ways.html","客户端先停止读取，服务器察觉不到；再停止发送，这会发出 FIN。服务器也这样做，之后双方才放弃套接字。"],
["对监听套接字的调用","scenarios/listening-again.html","再次 listen() 只改变队列的长度；recv() 和 send() 失败，因为监听套接字自己没有连接。"],
["错误留给下一个调用","scenarios/error-kept-for-the-next-call.html","connect() 不等待，拒绝到来时它早已返回。下一次 send() 报告这个错误，再下一次则因没有连接而失败。"],
["关闭没有连接的套接字","scenarios/shutdown-elsewhere.html","监听套接字关闭接收方向就不再监听，处于 SYN-SENT 的套接字放弃尝试，随后的 recv() 以 ENOTCONN 失败。"],
["FIN 等待窗口","scenarios/fin-behind-a-closed-window.html","数据填满接收方的窗口后，发送方关闭发送方向。FIN 也要占一个序号，因此它等待；在窗口打开之前发送探测。"],
["没有人应答的窗口探测","scenarios/window-probes-given-up.html","窗口已关闭，对方也不再出声。探测 tcp_retries2 次（这里设为三次）之后，等待中的 recv() 以 ETIMEDOUT 失败。"],
["没有成功的同时打开","scenarios/simultaneous-open-given-up.html","两个 SYN 交错，但每个 SYN,ACK 都丢失了。双方各重发 tcp_syn_retries 次，然后放弃。"]
]);
