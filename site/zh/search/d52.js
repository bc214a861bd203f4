docgenSearch.add("zh","d52",[
["还有数据等待时的 CLOSE","scenarios/close-with-sends-outstanding.html","窗口装不下 CLOSE 之前交来的数据。客户端立即进入 FIN-WAIT-1，但 FIN 要等最后一个字节发出之后才发送。"],
["反悔","scenarios/second-thoughts.html","客户端的用户四次打开又放弃，有时用 CLOSE，有时用 ABORT。还没有人回应，也就不必通知任何人：端点立即回…"],
["无人回应的 SYN,ACK","scenarios/syn-ack-to-nobody.html","SYN 来自一个无人的地址。服务器以越来越长的间隔重传 SYN,ACK，一直停在 SYN-RECEIVED，最后放弃。"],
["SYN-RECEIVED 中的 CLOSE","scenarios/close-in-syn-received.html","服务器的用户在握手完成之前就关闭，而且没有发送过数据。FIN 立即发出；服务器没有经过 ESTABLISHED 就进入 F…"],
["FIN 弥补丢失的 ACK","scenarios/lost-ack-then-fin.html","握手的最后一个 ACK 丢失，客户端不久就关闭。它的 FIN 也带有确认，使服务器在一个事件中从 SYN-RECEIVED 经过 …"],
["SYN-RECEIVED 中又来一个 SYN","scenarios/syn-in-syn-received.html","握手期间，窗口内的又一个 SYN 到达服务器。服务器收回自己这一半连接，重新监听；客户端的 ACK 引来 RST，…"],
["同时打开时的 ABORT","scenarios/abort-in-simultaneous-open.html","双方都主动打开，都在 SYN-RECEIVED，这时一方中止。另一方的 OPEN 也是主动的，所以这个 RST 对它意味着连接被…"],
["ABORT 遇上 CLOSE","scenarios/abort-meets-fin.html","客户端关闭，服务器几乎同时中止。RST 到达处于 FIN-WAIT-1 的客户端，结束了本应有序的关闭。"],
["FIN 交错时的 ABORT","scenarios/abort-between-fins.html","双方都已关闭，客户端又从 FIN-WAIT-1 中止。它的 RST 跟在 FIN 之后，到达时服务器处于 CLOSING。"],
["CLOSE 之后的 ABORT","scenarios/abort-after-close.html","客户端已经关闭，FIN 也得到确认。它随后从 FIN-WAIT-2 中止，服务器仍然打开的那一半连接也随之结束。"],
["以 ABORT 回应 CLOSE","scenarios/abort-in-close-wait.html","客户端关闭，服务器没有跟着关闭，而是从 CLOSE-WAIT 中止。处于 FIN-WAIT-2 的客户端被复位，不会在 TIME-WAIT 中…"],
["最后一个 FIN 到达之前的 ABORT","scenarios/abort-before-last-fin.html","服务器处于 LAST-ACK，它的 FIN 还在途中，这时客户端从 FIN-WAIT-2 中止。RST 结束了服务器对确认的等待。"]
]);
