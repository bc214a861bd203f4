docgenSearch.add("zh","d61",[
["发给无主套接字的数据","scenarios/data-to-an-orphan.html","客户端已经关闭，服务器却还在发送。这些数据再也没有人能读取，所以用 RST 回答，服务器的下一次 send() 失…"],
["先 shutdown()，后 close()","scenarios/close-in-fin-wait-2.html","程序在 FIN-WAIT-2 中放弃一直保留的套接字。时间等待套接字接手，收下服务器的 FIN，在 TIME-WAIT 中等待。"],
["孤儿被放弃","scenarios/orphan-given-up.html","客户端关闭，它的 FIN 总是丢失。它一再重传，但次数比有主人的套接字少，然后忘掉连接。"],
["TIME-WAIT 结束","scenarios/time-wait-expires.html","客户端先关闭。它的时间等待套接字停留 TCP_TIMEWAIT_LEN，然后消失，不发送任何报文段。"],
["新的 SYN 结束 TIME-WAIT","scenarios/time-wait-new-syn.html","服务器处于 TIME-WAIT 时，客户端从同一个端口再次连接。它的 SYN 比旧连接新，所以结束等待，打开下一个连接。"],
["TIME-WAIT 中的旧 SYN","scenarios/time-wait-old-syn.html","旧连接自己的 SYN 又来了一次。它不比 TIME-WAIT 所记得的新，所以不打开任何连接，只引来最后那个 ACK。"],
["TIME-WAIT 被杀死","scenarios/time-wait-killed.html","旧的报文段到达 TIME-WAIT，得到 ACK；对方已经没有连接，于是发送 RST，序号正好。TIME-WAIT 立即结束。"],
["TIME-WAIT 没有被杀死","scenarios/time-wait-rfc1337.html","同样的报文段，但设置了 tcp_rfc1337。RST 被丢弃，TIME-WAIT 继续。"],
["对方崩溃之后重新连接","scenarios/half-open-syn.html","客户端忘掉了一切，从同一个端口发出 SYN。仍处于 ESTABLISHED 的服务器用质询 ACK 回答，客户端的 RST 结束旧连…"],
["失败的调用","scenarios/errors-of-calls.html","调用用在了不该用的地方：没有连接时，正在建立时，以及已经有连接时。每个都以自己的错误失败。"],
["Linux 中的同时关闭","scenarios/simultaneous-close-linux.html","双方同时关闭，它们的 FIN 在途中交错。双方都经过 CLOSING，各留下一个时间等待套接字。"],
["两个方向的 shutdown()","scenarios/shutdown-both-ways.html","客户端先停止读取，服务器察觉不到；再停止发送，这会发出 FIN。服务器也这样做，之后双方才放弃套接字。"]
]);
