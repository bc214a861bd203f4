docgenSearch.add("zh","d62",[
["对监听套接字的调用","scenarios/listening-again.html","再次 listen() 只改变队列的长度；recv() 和 send() 失败，因为监听套接字自己没有连接。"],
["错误留给下一个调用","scenarios/error-kept-for-the-next-call.html","connect() 不等待，拒绝到来时它早已返回。下一次 send() 报告这个错误，再下一次则因没有连接而失败。"],
["关闭没有连接的套接字","scenarios/shutdown-elsewhere.html","监听套接字关闭接收方向就不再监听，处于 SYN-SENT 的套接字放弃尝试，随后的 recv() 以 ENOTCONN 失败。"],
["FIN 等待窗口","scenarios/fin-behind-a-closed-window.html","数据填满接收方的窗口后，发送方关闭发送方向。FIN 也要占一个序号，因此它等待；在窗口打开之前发送探测。"],
["没有人应答的窗口探测","scenarios/window-probes-given-up.html","窗口已关闭，对方也不再出声。探测 tcp_retries2 次（这里设为三次）之后，等待中的 recv() 以 ETIMEDOUT 失败。"],
["没有成功的同时打开","scenarios/simultaneous-open-given-up.html","两个 SYN 交错，但每个 SYN,ACK 都丢失了。双方各重发 tcp_syn_retries 次，然后放弃。"],
["对已关闭的监听套接字的应答","scenarios/listener-closes-and-the-request-answers.html","监听套接字关闭时有两次握手只完成了一半。其中一次的 ACK 找不到监听套接字，得到 RST；另一次在其定时器…"],
["在 FIN-WAIT-2 中关闭，超时很短","scenarios/close-in-fin-wait-2-soon-over.html","半关闭的连接在 tcp_fin_timeout 为两秒时被关闭。它的 time-wait 套接字存活不到四秒，另行计数。"],
["早已到达的数据","scenarios/text-again.html","重复的数据立即再次得到确认，但不会交付两次。时间戳旧的报文段被丢弃；带数据的总是得到回答，空的要…"],
["顺序颠倒的数据","scenarios/text-out-of-order.html","两个报文段中的第一个迟到。第二个被暂存，立即引来 ACK，发送方的丢包探测又重传了它；第一个到达时，两…"],
["太旧的确认","scenarios/ack-too-old.html","两个报文段的确认号，比这个连接可能还在途中的任何确认都旧得多。两个都被丢弃，只有第一个引来质询 ACK。"],
["时间等待套接字怎样处理报文段","scenarios/time-wait-segments.html","序号正确的空报文段使等待重新开始，序号不对的 RST 被忽略，重复的 FIN 得到确认。不再有报文段到来之后，…"]
]);
