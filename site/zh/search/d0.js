docgenSearch.add("zh","d0",[
["CLOSED","states/closed.html","没有连接，也没有任何关于连接的记录。"],
["LISTEN","states/listen.html","端点等待对方发起连接。"],
["SYN-SENT","states/syn-sent.html","端点已经发出自己的 SYN，正在等待对方的 SYN。"],
["SYN-RECEIVED","states/syn-received.html","双方都已发出 SYN，端点等待自己的 SYN 得到确认。"],
["ESTABLISHED","states/established.html","连接已经建立，双方都可以发送。"],
["FIN-WAIT-1","states/fin-wait-1.html","我方用户已经关闭，我方的 FIN 还没有得到确认。"],
["FIN-WAIT-2","states/fin-wait-2.html","我方方向已经关闭并得到确认，对方仍然可以发送。"],
["CLOSE-WAIT","states/close-wait.html","对方已经发来 FIN，端点等待自己的用户关闭。"],
["CLOSING","states/closing.html","双方都已关闭，端点等待自己的 FIN 得到确认。"],
["LAST-ACK","states/last-ack.html","对方先关闭，我方随后也关闭了，只差对我方 FIN 的确认。"],
["TIME-WAIT","states/time-wait.html","该交换的都已交换，端点再停留一段时间，以防有报文段丢失。"],
["active OPEN","events/open-active.html","用户要求与指定的远端套接字建立连接。"]
]);
