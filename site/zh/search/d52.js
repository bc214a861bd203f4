docgenSearch.add("zh","d52",[
["SYN-RECEIVED 中又来一个 SYN","scenarios/syn-in-syn-received.html","握手期间，窗口内的又一个 SYN 到达服务器。服务器收回自己这一半连接，重新监听；客户端的 ACK 引来 RST，…"],
["同时打开时的 ABORT","scenarios/abort-in-simultaneous-open.html","双方都主动打开，都在 SYN-RECEIVED，这时一方中止。另一方的 OPEN 也是主动的，所以这个 RST 对它意味着连接被…"],
["ABORT 遇上 CLOSE","scenarios/abort-meets-fin.html","客户端关闭，服务器几乎同时中止。RST 到达处于 FIN-WAIT-1 的客户端，结束了本应有序的关闭。"],
["FIN 交错时的 ABORT","scenarios/abort-between-fins.html","双方都已关闭，客户端又从 FIN-WAIT-1 中止。它的 RST 跟在 FIN 之后，到达时服务器处于 CLOSING。"],
["CLOSE 之后的 ABORT","scenarios/abort-after-close.html","客户端已经关闭，FIN 也得到确认。它随后从 FIN-WAIT-2 中止，服务器仍然打开的那一半连接也随之结束。"],
["以 ABORT 回应 CLOSE","scenarios/abort-in-close-wait.html","客户端关闭，服务器没有跟着关闭，而是从 CLOSE-WAIT 中止。处于 FIN-WAIT-2 的客户端被复位，不会在 TIME-WAIT 中…"],
["最后一个 FIN 到达之前的 ABORT","scenarios/abort-before-last-fin.html","服务器处于 LAST-ACK，它的 FIN 还在途中，这时客户端从 FIN-WAIT-2 中止。RST 结束了服务器对确认的等待。"],
["LAST-ACK 中的 ABORT","scenarios/abort-in-last-ack.html","服务器在自己的 FIN 还在途中时中止。它不发送 RST，但已经忘记了连接：客户端的最后一个 ACK 引来 RST，客户…"],
["双方都发出 FIN 之后的 ABORT","scenarios/abort-after-both-fins.html","一方在 CLOSING 中止，另一方在 TIME-WAIT 中止。双方都已发送并收到 FIN，不需要 RST：各自删除自己的记录即可。"],
["对方始终不关闭","scenarios/nobody-closes-in-return.html","客户端已经关闭，也没有人等待服务器可能再发送的数据。用户超时到期后，客户端从 FIN-WAIT-2 回到 CLOSED；服…"],
["监听端点拒绝什么","scenarios/calls-in-listen.html","第二次被动 OPEN 和没有对象的 SEND 失败，误入的 RST 和 FIN 被丢弃。端点停留在 LISTEN。"],
["连接建立之前的 CLOSE","scenarios/close-before-established.html","握手还在进行，服务器的用户就发送数据并关闭。CLOSE 等到连接建立；第二次 CLOSE 失败，其后的 SEND 也失败。"]
]);
