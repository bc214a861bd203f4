docgenSearch.add("zh","d62",[
["对已关闭的监听套接字的应答","scenarios/listener-closes-and-the-request-answers.html","监听套接字关闭时有两次握手只完成了一半。其中一次的 ACK 找不到监听套接字，得到 RST；另一次在其定时器…"],
["在 FIN-WAIT-2 中关闭，超时很短","scenarios/close-in-fin-wait-2-soon-over.html","半关闭的连接在 tcp_fin_timeout 为两秒时被关闭。它的 time-wait 套接字存活不到四秒，另行计数。"],
["早已到达的数据","scenarios/text-again.html","重复的数据立即再次得到确认，但不会交付两次。时间戳旧的报文段被丢弃；带数据的总是得到回答，空的要…"],
["顺序颠倒的数据","scenarios/text-out-of-order.html","两个报文段中的第一个迟到。第二个被暂存，立即引来 ACK，发送方的丢包探测又重传了它；第一个到达时，两…"],
["太旧的确认","scenarios/ack-too-old.html","两个报文段的确认号，比这个连接可能还在途中的任何确认都旧得多。两个都被丢弃，只有第一个引来质询 ACK。"],
["时间等待套接字怎样处理报文段","scenarios/time-wait-segments.html","序号正确的空报文段使等待重新开始，序号不对的 RST 被忽略，重复的 FIN 得到确认。不再有报文段到来之后，…"],
["FIN-WAIT-2 中的孤儿怎样处理报文段","scenarios/fin-wait-2-segments.html","窗口之外的报文段引来 ACK，但短时间内不会有第二次；没有带来新内容的被丢弃。SYN 使发送方被复位，时间…"],
["发给孤儿的复位","scenarios/fin-wait-2-reset.html","RST 到达 FIN-WAIT-2 中的孤儿。什么都不回答，时间等待套接字随之消失。"],
["孤儿的 FIN 尚未得到确认时到来的数据","scenarios/text-to-an-orphan-in-fin-wait-1.html","服务器已经关闭，它的 FIN 丢失了。客户端的数据到达一个再也没有人能读取的套接字，所以引来 RST。"],
["同时打开途中的复位","scenarios/simultaneous-open-reset.html","两个套接字互相连接，RST 到达了处于 SYN-RECEIVED 的一方。它的 connect() 失败；另一方从对自己报文段的 RST 得知。"],
["最后的 FIN 途中的复位","scenarios/reset-while-closing.html","服务器处于 LAST-ACK，它的 FIN 丢失了。RST 结束连接，错误留在套接字里，等程序来取。"],
["对方关闭之后的复位","scenarios/reset-in-close-wait.html","客户端已关闭发送方向，随后 RST 到达处于 CLOSE-WAIT 的服务器。下一次 recv() 报告管道断开，再下一次报告数据…"]
]);
