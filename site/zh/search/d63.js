docgenSearch.add("zh","d63",[
["FIN-WAIT-2 中的孤儿怎样处理报文段","scenarios/fin-wait-2-segments.html","窗口之外的报文段引来 ACK，但短时间内不会有第二次；没有带来新内容的被丢弃。SYN 使发送方被复位，时间…"],
["发给孤儿的复位","scenarios/fin-wait-2-reset.html","RST 到达 FIN-WAIT-2 中的孤儿。什么都不回答，时间等待套接字随之消失。"],
["孤儿的 FIN 尚未得到确认时到来的数据","scenarios/text-to-an-orphan-in-fin-wait-1.html","服务器已经关闭，它的 FIN 丢失了。客户端的数据到达一个再也没有人能读取的套接字，所以引来 RST。"],
["同时打开途中的复位","scenarios/simultaneous-open-reset.html","两个套接字互相连接，RST 到达了处于 SYN-RECEIVED 的一方。它的 connect() 失败；另一方从对自己报文段的 RST 得知。"],
["最后的 FIN 途中的复位","scenarios/reset-while-closing.html","服务器处于 LAST-ACK，它的 FIN 丢失了。RST 结束连接，错误留在套接字里，等程序来取。"],
["对方关闭之后的复位","scenarios/reset-in-close-wait.html","客户端已关闭发送方向，随后 RST 到达处于 CLOSE-WAIT 的服务器。下一次 recv() 报告管道断开，再下一次报告数据…"],
["MUST-1","requirements.html#must-1","窗口是无符号数。"],
["MUST-2","requirements.html#must-2","发送方为每个报文段计算校验和。"],
["MUST-3","requirements.html#must-3","接收方检查每个报文段的校验和。"],
["MUST-4","requirements.html#must-4","支持每个实现都必须认识的选项。"],
["MUST-5","requirements.html#must-5","任何报文段都可以带有选项。"],
["MUST-6","requirements.html#must-6","遇到不认识的选项就跳过，不当作错误。"]
]);
