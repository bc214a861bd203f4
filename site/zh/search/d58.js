docgenSearch.add("zh","d58",[
["Nagle 算法留住短报文段","scenarios/nagle.html","客户端写入三次，每次都很少。第二次和第三次的内容要等第一次的得到确认，然后一起发出；设置了 TCP_NODEL…"],
["成对的满报文段","scenarios/push-in-pairs.html","客户端写入的内容要装好几个报文段。它们两个两个地发出，每一对的第二个带 PSH；单独一个满报文段也带。"],
["同一个报文段一再丢失","scenarios/retransmission-backoff.html","一个带数据的报文段丢失了好几次。它先作为丢包探测重传，再由重传定时器重传，每次等待加倍，直到送达。"],
["全部丢失，又没有丢包探测","scenarios/retransmission-without-probe.html","没有选择确认，就没有丢包探测。在途的报文段全部丢失；重传定时器重传第一个，此后每个确认引出下一个…"],
["最后一个报文段丢失","scenarios/loss-probe.html","几个满报文段中丢失的是最后一个，后面没有什么能暴露缺口。丢包探测定时器重传它，重传定时器始终没有…"],
["连接被放弃","scenarios/sending-given-up.html","客户端发送的内容再也无法到达。它以越来越长的间隔重传，最后放弃，等待中的 recv() 以 ETIMEDOUT 失败。"],
["得到回答的保活探测","scenarios/keepalive-probes.html","启用保活的连接有一段时间什么都没有发送。每个探测都是序号旧的空报文段，回答它的 ACK 使等待重新开始。"],
["无人回答的保活探测","scenarios/keepalive-gives-up.html","对方已经消失。套接字允许的最后一个探测之后，发出 RST，程序得到 ETIMEDOUT。"],
["探测关闭的窗口","scenarios/window-probes.html","服务器的程序不读取数据，窗口关闭了。客户端用空报文段以加倍的间隔探测，其中一个离前一个太近，没有…"],
["质询 ACK 受到限制","scenarios/challenge-ack-limit.html","不可能正确的报文段成对到来，第二个紧跟第一个：RST、SYN、对未来的确认、窗口之外的报文段。每次只有第…"],
["FIN 由最后的数据捎带","scenarios/fin-carries-text.html","客户端预告还有数据，接着关闭发送方向。最后的数据和 FIN 在同一个报文段里发出。"],
["一次发送许多报文段","scenarios/bulk-transfer.html","客户端写入五个满报文段和一个较短的。开头的在拥塞窗口允许的范围内发出，其余的随确认发出；因为连接…"]
]);
