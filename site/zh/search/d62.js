docgenSearch.add("zh","d62",[
["顺序颠倒的数据","scenarios/text-out-of-order.html","两个报文段中的第一个迟到。第二个被暂存，立即引来 ACK，发送方的丢包探测又重传了它；第一个到达时，两…"],
["太旧的确认","scenarios/ack-too-old.html","两个报文段的确认号，比这个连接可能还在途中的任何确认都旧得多。两个都被丢弃，只有第一个引来质询 ACK。"],
["时间等待套接字怎样处理报文段","scenarios/time-wait-segments.html","序号正确的空报文段使等待重新开始，序号不对的 RST 被忽略，重复的 FIN 得到确认。不再有报文段到来之后，…"],
["FIN-WAIT-2 中的孤儿怎样处理报文段","scenarios/fin-wait-2-segments.html","窗口之外的报文段引来 ACK，但短时间内不会有第二次；没有带来新内容的被丢弃。SYN 使发送方被复位，时间…"],
["发给孤儿的复位","scenarios/fin-wait-2-reset.html","RST 到达 FIN-WAIT-2 中的孤儿。什么都不回答，时间等待套接字随之消失。"],
["孤儿的 FIN 尚未得到确认时到来的数据","scenarios/text-to-an-orphan-in-fin-wait-1.html","服务器已经关闭，它的 FIN 丢失了。客户端的数据到达一个再也没有人能读取的套接字，所以引来 RST。"],
["同时打开途中的复位","scenarios/simultaneous-open-reset.html","两个套接字互相连接，RST 到达了处于 SYN-RECEIVED 的一方。它的 connect() 失败；另一方从对自己报文段的 RST 得知。"],
["最后的 FIN 途中的复位","scenarios/reset-while-closing.html","服务器处于 LAST-ACK，它的 FIN 丢失了。RST 结束连接，错误留在套接字里，等程序来取。"],
["对方关闭之后的复位","scenarios/reset-in-close-wait.html","客户端已关闭发送方向，随后 RST 到达处于 CLOSE-WAIT 的服务器。下一次 recv() 报告管道断开，再下一次报告数据…"],
["MUST-1","requirements.html#must-1","窗口是无符号数。"],
["MUST-2","requirements.html#must-2","发送方为每个报文段计算校验和。"],
["MUST-3","requirements.html#must-3","接收方检查每个报文段的校验和。"]
]);
