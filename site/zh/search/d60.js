docgenSearch.add("zh","d60",[
["确认放走了等待更多数据的字节","scenarios/more-to-come.html","客户端说还有更多数据（MSG_MORE），所以这五个字节在等。确认到来时它们还是发了出去，不带 PSH。"],
["两个方向都关闭之后的数据","scenarios/text-after-both-shut-down.html","客户端关闭了两个方向，但没有 close。在 FIN-WAIT-2 到达的数据无人读取，以 RST 应答。"],
["旧数据又来一次","scenarios/old-text-again.html","到达的报文段里，数据早已收到并确认过。它占用序号，所以应答的频率限制对它不起作用：ACK 立即发出。"],
["比报文段还小的窗口","scenarios/window-smaller-than-a-segment.html","第一个报文段之后窗口还开着，却容不下一个满报文段。客户端等窗口变大，等到坚持定时器超时，就发送容…"],
["无人等待的零窗口","scenarios/closed-window-of-an-orphan.html","客户端写入的超过服务器窗口所能容纳的，然后关闭。它对窗口的探测不再得到应答，连接又没有主人，所以…"],
["没有测到往返时间时的延迟确认","scenarios/delayed-ack-unmeasured.html","服务器的第一个 SYN,ACK 丢失，又没有时间戳，所以它没有测到往返时间。确认延迟多久，便只取决于数据到达…"],
["重传时合并小报文段","scenarios/small-segments-joined.html","Nagle 算法扣住第二段小文本，直到丢包探测把它带走。两者都丢失。重传定时器到期时，一个报文段携带两段…"],
["尚不知道往返时间时的一次突发","scenarios/burst-without-a-round-trip.html","第一个 SYN 丢失，又没有时间戳，所以客户端没有测到往返时间，也就没有节奏。四个满报文段一起发出，只…"],
["还有数据未读就关闭","scenarios/close-with-unread-data.html","客户端关闭时，到达的数据还没有读取。它发送 RST 而不是 FIN，也不经过 TIME-WAIT。"],
["等待时间为零的关闭","scenarios/linger-zero.html","客户端把 SO_LINGER 设为零秒，所以 close() 发送 RST。服务器的 recv() 以 ECONNRESET 失败。"],
["孤儿空等 FIN","scenarios/orphan-in-fin-wait-2.html","客户端已经关闭，服务器却不关闭。时间等待套接字代替 FIN-WAIT-2，到 tcp_fin_timeout 为止；服务器得不到通知，…"],
["shutdown() 之后一直等待","scenarios/shutdown-in-fin-wait-2.html","客户端只关闭发送方向，保留套接字。没有定时器限制 FIN-WAIT-2，所以过了很久，服务器的 FIN 仍被接受。"]
]);
