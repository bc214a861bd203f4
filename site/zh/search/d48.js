docgenSearch.add("zh","d48",[
["带数据的 SYN 丢失","scenarios/lost-syn-with-data.html","SYN 连同它携带的数据一起重传；握手完成之后，服务器的用户得到这些数据。"],
["SYN 上的数据立即得到确认","scenarios/data-on-syn-acknowledged.html","SYN,ACK 不仅确认了客户端的 SYN，也确认了它携带的数据，所以连接建立时 SEND 就已完成。"],
["SYN 上的紧急数据","scenarios/urgent-data-on-syn.html","SYN 携带的数据和紧急指针保留到连接建立，然后像刚刚到达一样通知用户有紧急数据。"],
["监听者从 SYN 得知什么","scenarios/syn-in-listen.html","一个 SYN 使监听者进入 SYN-RECEIVED。此时它知道双方的初始序号和对方的窗口，并启动定时器，等待对方回答自…"],
["SYN-SENT 从 SYN 得知什么","scenarios/syn-in-syn-sent.html","不带确认的 SYN 使端点进入 SYN-RECEIVED。它再次发送自己的 SYN，这一次带有确认，等待确认的也只有这一个。"],
["与带数据的 SYN 交错的 SYN","scenarios/syn-after-data-on-syn.html","客户端自己的 SYN 带有数据。对方的 SYN 到达时，它的回答只重复 SYN，数据留在重传队列中。"],
["SYN-RECEIVED 中错误的确认","scenarios/strays-in-syn-received.html","一个报文段确认了服务器从未发送的序号。服务器用同一序号的复位回答，客户端不理会它，握手继续进行。"],
["推迟的 CLOSE 遇到对方的 FIN","scenarios/close-deferred-until-fin.html","服务器在握手期间关闭，而使连接建立的报文段已经是客户端的 FIN。于是服务器在 CLOSE-WAIT 中发送数据和自己…"],
["推迟的 CLOSE 与 SYN 上的数据","scenarios/close-deferred-with-data-held.html","客户端 SYN 上的数据还被保留着，服务器就关闭。连接建立之后，先处理这两者再发送，所以它的第一个报文…"],
["一次简短的对话","scenarios/data-both-ways-and-close.html","双向都有数据的完整连接：握手、请求、回答和有序的关闭。"],
["数据报文段丢失","scenarios/lost-data.html","没有收到确认，重传定时器到期，同样的字节以同样的序号再次发送。"],
["报文段乱序到达","scenarios/data-out-of-order.html","后发的报文段先到。服务器把它暂存起来，并再次说明自己在等什么；先发的那个到达后，两个一起确认，没…"]
]);
