docgenSearch.add("zh","d49",[
["推迟的 CLOSE 遇到对方的 FIN","scenarios/close-deferred-until-fin.html","服务器在握手期间关闭，而使连接建立的报文段已经是客户端的 FIN。于是服务器在 CLOSE-WAIT 中发送数据和自己…"],
["推迟的 CLOSE 与 SYN 上的数据","scenarios/close-deferred-with-data-held.html","客户端 SYN 上的数据还被保留着，服务器就关闭。连接建立之后，先处理这两者再发送，所以它的第一个报文…"],
["一次简短的对话","scenarios/data-both-ways-and-close.html","双向都有数据的完整连接：握手、请求、回答和有序的关闭。"],
["数据报文段丢失","scenarios/lost-data.html","没有收到确认，重传定时器到期，同样的字节以同样的序号再次发送。"],
["报文段乱序到达","scenarios/data-out-of-order.html","后发的报文段先到。服务器把它暂存起来，并再次说明自己在等什么；先发的那个到达后，两个一起确认，没…"],
["窗口关闭后再打开","scenarios/zero-window.html","客户端要发送的数据超出服务器的空间，而服务器的用户迟迟才读取。客户端不断探测关闭的窗口，直到它打…"],
["序号回绕到零","scenarios/wrap-around.html","双方的初始序号都接近序号空间的末尾。序号在连接中途回绕，而一切照常进行。"],
["一方中止连接","scenarios/abort.html","客户端的用户中止连接。一个 RST 就使双方的连接结束，服务器上等待的 RECEIVE 得到错误应答。"],
["哪个复位有效","scenarios/reset-in-window.html","窗口之内的 RST 得到质询 ACK，窗口之外的 RST 被忽略，只有序号恰好是期望值的 RST 才结束连接。"],
["连接中途出现的 SYN","scenarios/syn-in-established.html","在 ESTABLISHED 中到达的 SYN 不会造成损害：端点用质询 ACK 回答，并把它丢弃。"],
["无人确认的数据","scenarios/data-to-nobody.html","客户端发送的数据全部丢失。它一再重传，每次等待的时间加倍，最后放弃连接；服务器始终不知道。"],
["窗口小得不值得发送","scenarios/small-window.html","窗口所剩无几，客户端暂不发送很小的报文段。过了一段时间仍没有别的事发生，它就把放得下的部分发出去。"]
]);
