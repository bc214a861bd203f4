docgenSearch.add("zh","d57",[
["connect() 之前的保活","scenarios/options-before-connect.html","还没有连接，程序就要求保活。连接建立时，保活定时器才启动。"],
["全连接队列溢出","scenarios/accept-queue-overflow.html","服务器以 backlog 1 监听，很晚才接受连接。两个客户端填满全连接队列；第三个客户端的 ACK 被丢弃，给它的 SY…"],
["全连接队列溢出，并告知客户端","scenarios/accept-queue-overflow-abort.html","同样的三个客户端，但设置了 tcp_abort_on_overflow。第三个客户端的 ACK 得到 RST，以为自己已经连上的客户端由此…"],
["半连接队列溢出","scenarios/syn-queue-overflow.html","来历不明的 SYN 填满了半连接队列，而 cookie 已关闭。之后的每个 SYN 都被丢弃，正常客户端的也不例外，直到…"],
["SYN cookie 让客户端连进来","scenarios/syn-cookies.html","同样的洪水，但 cookie 已打开。客户端的 SYN 得到回答，服务器却什么都没有保存；客户端的 ACK 带回了建立连…"],
["不是回答 cookie 的 ACK","scenarios/syn-cookie-forged.html","监听套接字发出过 cookie，随后到来的 ACK 号码与任何 cookie 都不符。它被计为失败，发送方被复位。"],
["正确的 cookie 遇到全满的队列","scenarios/syn-cookie-overflow.html","第二个客户端得到 cookie，并把它带了回来，但这时全连接队列已满。它的 ACK 被丢弃；客户端以为自己连上了…"],
["全连接队列已满，丢弃 SYN","scenarios/syn-dropped-by-a-full-accept-queue.html","有两个连接在等待，没有人接受。第三个客户端的 SYN 被静默丢弃，它停在 SYN-SENT。"],
["由 cookie 建立的连接","scenarios/cookie-connection-closes.html","这里的每个 SYN 都得到 cookie。由此建立的连接与别的连接一样传送数据和 FIN。"],
["半连接队列的最后四分之一","scenarios/syn-queue-last-quarter.html","backlog 还有余地，但 tcp_max_syn_backlog 已用去四分之三，而 cookie 又已关闭。之后的 SYN 都被丢弃。"],
["延迟的确认","scenarios/delayed-ack.html","连接刚开始，所以第一份数据立即得到确认。FIN 则不然：对它的确认等着被捎带，延迟确认定时器到期时单独…"],
["应答捎带确认","scenarios/answer-carries-ack.html","服务器的程序在延迟确认定时器到期之前应答，所以应答的数据同时确认了请求，定时器停止。"]
]);
