docgenSearch.add("zh","d56",[
["LAST-ACK 中误入的报文段","scenarios/strays-in-last-ack.html","收到对方的 FIN 之后，紧急数据、数据和另一个 FIN 都被忽略；端点继续等待自己的 FIN 得到确认。"],
["TIME-WAIT 中误入的报文段","scenarios/strays-in-time-wait.html","重复的 FIN 不论确认了什么，都只得到一次确认，并使等待重新开始；数据被丢弃。"],
["超出 FIN 的数据","scenarios/text-beyond-the-fin.html","看似位于对方 FIN 之后的数据曾被保留。FIN 按序到达时它被丢弃，因为 FIN 之后不可能再有什么。"],
["同一报文段中的数据与 FIN","scenarios/text-and-fin-in-one-segment.html","数据交给等待中的 RECEIVE，然后通知用户对方正在关闭；一个确认同时确认两者。"],
["在 FIN-WAIT-2 中等待的 RECEIVE","scenarios/receive-until-the-fin.html","客户端已经关闭，仍在等待数据。到来的却是对方的 FIN，于是 RECEIVE 失败，只剩时间等待定时器在运行。"],
["从 listen() 到 accept() 的六个步骤","scenarios/listen-connect-accept.html","listen() 定下可以有多少在等待，connect() 发出 SYN，带着自己定时器的请求套接字回答它。SYN,ACK 使客户端建立连…"],
["没有人监听","scenarios/connection-refused-linux.html","connect() 的 SYN 到达没有人监听的端口，得到 RST,ACK，于是 connect() 以 ECONNREFUSED 失败。"],
["再次用 connect() 询问结果","scenarios/connect-asked-again.html","不等待的 connect() 之后又调用了几次。失败以后的第一次说出原因；如果程序已经取走原因，就只说失败了。…"],
["SYN 得不到任何回答","scenarios/syn-retransmission.html","每个 SYN 都消失了。connect() 先以不变的间隔重传，再以加倍的间隔重传，最后以 ETIMEDOUT 失败。"],
["SYN,ACK 重传","scenarios/syn-ack-retransmission.html","客户端的 ACK 丢失，所以请求的定时器到期，SYN,ACK 再次发出。早已连上的客户端又确认一次。"],
["请求被放弃","scenarios/request-given-up.html","客户端已经关闭，它的 RST 又丢失了，所以没有人回答 SYN,ACK。它重传到 tcp_synack_retries 次，然后请求被忘掉；…"],
["对请求的错误确认","scenarios/request-wrong-ack.html","对方用确认号不对的 ACK 回答 SYN,ACK。监听套接字用 RST 回应它，请求保留，随后正确的 ACK 完成握手。"]
]);
