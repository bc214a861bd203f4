docgenSearch.add("zh","d58",[
["正确的 cookie 遇到全满的队列","scenarios/syn-cookie-overflow.html","第二个客户端得到 cookie，并把它带了回来，但这时全连接队列已满。它的 ACK 被丢弃；客户端以为自己连上了…"],
["全连接队列已满，丢弃 SYN","scenarios/syn-dropped-by-a-full-accept-queue.html","有两个连接在等待，没有人接受。第三个客户端的 SYN 被静默丢弃，它停在 SYN-SENT。"],
["由 cookie 建立的连接","scenarios/cookie-connection-closes.html","这里的每个 SYN 都得到 cookie。由此建立的连接与别的连接一样传送数据和 FIN。"],
["半连接队列的最后四分之一","scenarios/syn-queue-last-quarter.html","backlog 还有余地，但 tcp_max_syn_backlog 已用去四分之三，而 cookie 又已关闭。之后的 SYN 都被丢弃。"],
["延迟的确认","scenarios/delayed-ack.html","连接刚开始，所以第一份数据立即得到确认。FIN 则不然：对它的确认等着被捎带，延迟确认定时器到期时单独…"],
["应答捎带确认","scenarios/answer-carries-ack.html","服务器的程序在延迟确认定时器到期之前应答，所以应答的数据同时确认了请求，定时器停止。"],
["Nagle 算法留住短报文段","scenarios/nagle.html","客户端写入三次，每次都很少。第二次和第三次的内容要等第一次的得到确认，然后一起发出；设置了 TCP_NODEL…"],
["成对的满报文段","scenarios/push-in-pairs.html","客户端写入的内容要装好几个报文段。它们两个两个地发出，每一对的第二个带 PSH；单独一个满报文段也带。"],
["同一个报文段一再丢失","scenarios/retransmission-backoff.html","一个带数据的报文段丢失了好几次。它先作为丢包探测重传，再由重传定时器重传，每次等待加倍，直到送达。"],
["全部丢失，又没有丢包探测","scenarios/retransmission-without-probe.html","没有选择确认，就没有丢包探测。在途的报文段全部丢失；重传定时器重传第一个，此后每个确认引出下一个…"],
["最后一个报文段丢失","scenarios/loss-probe.html","几个满报文段中丢失的是最后一个，后面没有什么能暴露缺口。丢包探测定时器重传它，重传定时器始终没有…"],
["连接被放弃","scenarios/sending-given-up.html","客户端发送的内容再也无法到达。它以越来越长的间隔重传，最后放弃，等待中的 recv() 以 ETIMEDOUT 失败。"]
]);
