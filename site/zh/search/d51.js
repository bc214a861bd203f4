docgenSearch.add("zh","d51",[
["从 CLOSING 发出的 FIN","scenarios/fin-from-closing.html","双方关闭时，客户端的数据还在等待窗口。对方的 FIN 先到，于是客户端在 CLOSING 中发送其余的数据和自己的 FIN。"],
["CLOSE-WAIT 中丢失的窗口更新","scenarios/lost-window-update-in-close-wait.html","服务器已经关闭，但它的用户仍在读取。窗口打开的消息丢失，客户端的下一次探测发现了它，最后没有定时…"],
["一得知紧急数据就关闭","scenarios/close-at-urgent-data.html","服务器的用户一得知有紧急数据就关闭。FIN 带上了对数据的确认，不需要单独的报文段。"],
["四次挥手","scenarios/four-segment-close.html","客户端关闭；服务器立即确认，稍后才关闭。每个方向都由一个 FIN 和对它的确认来关闭，只有客户端在 TIME-WA…"],
["三个报文段完成的关闭","scenarios/three-segment-close.html","服务器的用户一得知客户端的 FIN 就关闭，于是服务器的确认与它自己的 FIN 合用一个报文段。"],
["同时关闭","scenarios/simultaneous-close.html","双方的用户在得知对方关闭之前都已关闭。两个 FIN 在途中交错，双方都经过 CLOSING，也都在 TIME-WAIT 中等待。"],
["从打开到关闭的连接","scenarios/whole-connection.html","把三次握手和四次挥手画在一张图里，中间没有数据。"],
["最短的连接","scenarios/whole-connection-in-six.html","如果服务器立即关闭，它的 FIN 就与确认合用一个报文段：有序地打开并关闭一个连接，最少就是这么多报文段。"],
["半关闭","scenarios/half-close.html","客户端关闭自己的方向，同时继续接收服务器发来的数据。服务器也关闭之后，连接才结束。"],
["FIN 丢失","scenarios/lost-fin.html","客户端在 FIN-WAIT-1 中重传 FIN，此后的关闭过程与没有丢失时一样。"],
["最后一个 ACK 丢失","scenarios/lost-last-ack.html","服务器在 LAST-ACK 中重传 FIN。客户端还在 TIME-WAIT，于是再次确认，并重新开始等待：这正是 TIME-WAIT 的用处。"],
["一次丢失，双方同时关闭","scenarios/loss-and-crossing-closes.html","一次完整的连接。一个数据报文段丢失，超时后重传；随后双方的用户都关闭，两个 FIN 在途中交错。"]
]);
