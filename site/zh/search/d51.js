docgenSearch.add("zh","d51",[
["同时关闭","scenarios/simultaneous-close.html","双方的用户在得知对方关闭之前都已关闭。两个 FIN 在途中交错，双方都经过 CLOSING，也都在 TIME-WAIT 中等待。"],
["从打开到关闭的连接","scenarios/whole-connection.html","把三次握手和四次挥手画在一张图里，中间没有数据。"],
["最短的连接","scenarios/whole-connection-in-six.html","如果服务器立即关闭，它的 FIN 就与确认合用一个报文段：有序地打开并关闭一个连接，最少就是这么多报文段。"],
["半关闭","scenarios/half-close.html","客户端关闭自己的方向，同时继续接收服务器发来的数据。服务器也关闭之后，连接才结束。"],
["FIN 丢失","scenarios/lost-fin.html","客户端在 FIN-WAIT-1 中重传 FIN，此后的关闭过程与没有丢失时一样。"],
["最后一个 ACK 丢失","scenarios/lost-last-ack.html","服务器在 LAST-ACK 中重传 FIN。客户端还在 TIME-WAIT，于是再次确认，并重新开始等待：这正是 TIME-WAIT 的用处。"],
["一次丢失，双方同时关闭","scenarios/loss-and-crossing-closes.html","一次完整的连接。一个数据报文段丢失，超时后重传；随后双方的用户都关闭，两个 FIN 在途中交错。"],
["还有数据等待时的 CLOSE","scenarios/close-with-sends-outstanding.html","窗口装不下 CLOSE 之前交来的数据。客户端立即进入 FIN-WAIT-1，但 FIN 要等最后一个字节发出之后才发送。"],
["反悔","scenarios/second-thoughts.html","客户端的用户四次打开又放弃，有时用 CLOSE，有时用 ABORT。还没有人回应，也就不必通知任何人：端点立即回…"],
["无人回应的 SYN,ACK","scenarios/syn-ack-to-nobody.html","SYN 来自一个无人的地址。服务器以越来越长的间隔重传 SYN,ACK，一直停在 SYN-RECEIVED，最后放弃。"],
["SYN-RECEIVED 中的 CLOSE","scenarios/close-in-syn-received.html","服务器的用户在握手完成之前就关闭，而且没有发送过数据。FIN 立即发出；服务器没有经过 ESTABLISHED 就进入 F…"],
["FIN 弥补丢失的 ACK","scenarios/lost-ack-then-fin.html","握手的最后一个 ACK 丢失，客户端不久就关闭。它的 FIN 也带有确认，使服务器在一个事件中从 SYN-RECEIVED 经过 …"]
]);
