docgenSearch.add("zh","d60",[
["重传时合并小报文段","scenarios/small-segments-joined.html","Nagle 算法扣住第二段小文本，直到丢包探测把它带走。两者都丢失。重传定时器到期时，一个报文段携带两段…"],
["尚不知道往返时间时的一次突发","scenarios/burst-without-a-round-trip.html","第一个 SYN 丢失，又没有时间戳，所以客户端没有测到往返时间，也就没有节奏。四个满报文段一起发出，只…"],
["还有数据未读就关闭","scenarios/close-with-unread-data.html","客户端关闭时，到达的数据还没有读取。它发送 RST 而不是 FIN，也不经过 TIME-WAIT。"],
["等待时间为零的关闭","scenarios/linger-zero.html","客户端把 SO_LINGER 设为零秒，所以 close() 发送 RST。服务器的 recv() 以 ECONNRESET 失败。"],
["孤儿空等 FIN","scenarios/orphan-in-fin-wait-2.html","客户端已经关闭，服务器却不关闭。时间等待套接字代替 FIN-WAIT-2，到 tcp_fin_timeout 为止；服务器得不到通知，…"],
["shutdown() 之后一直等待","scenarios/shutdown-in-fin-wait-2.html","客户端只关闭发送方向，保留套接字。没有定时器限制 FIN-WAIT-2，所以过了很久，服务器的 FIN 仍被接受。"],
["发给无主套接字的数据","scenarios/data-to-an-orphan.html","客户端已经关闭，服务器却还在发送。这些数据再也没有人能读取，所以用 RST 回答，服务器的下一次 send() 失…"],
["先 shutdown()，后 close()","scenarios/close-in-fin-wait-2.html","程序在 FIN-WAIT-2 中放弃一直保留的套接字。时间等待套接字接手，收下服务器的 FIN，在 TIME-WAIT 中等待。"],
["孤儿被放弃","scenarios/orphan-given-up.html","客户端关闭，它的 FIN 总是丢失。它一再重传，但次数比有主人的套接字少，然后忘掉连接。"],
["TIME-WAIT 结束","scenarios/time-wait-expires.html","客户端先关闭。它的时间等待套接字停留 TCP_TIMEWAIT_LEN，然后消失，不发送任何报文段。"],
["新的 SYN 结束 TIME-WAIT","scenarios/time-wait-new-syn.html","服务器处于 TIME-WAIT 时，客户端从同一个端口再次连接。它的 SYN 比旧连接新，所以结束等待，打开下一个连接。"],
["TIME-WAIT 中的旧 SYN","scenarios/time-wait-old-syn.html","旧连接自己的 SYN 又来了一次。它不比 TIME-WAIT 所记得的新，所以不打开任何连接，只引来最后那个 ACK。"]
]);
