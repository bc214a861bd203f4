docgenSearch.add("zh","d19",[
["sys-close.counted","rules/sys-close.html#sys-closecounted","在 ESTABLISHED 或 CLOSE-WAIT 中被复位的连接计为被切断的连接。"],
["sys-close.unread","rules/sys-close.html#sys-closeunread","到达的字节还没有读取，以后也不会再读，就此丢失；因此用 RST 而不是 FIN 告诉对方，也不经过 TIME-WAIT。"],
["sys-close.linger","rules/sys-close.html#sys-closelinger","用户设定的等待时间为零，所以用 RST 丢弃连接，也不经过 TIME-WAIT。"],
["sys-close.established","rules/sys-close.html#sys-closeestablished","用户放手，套接字成为孤儿：内核发完剩余数据，再发送 FIN，独自完成关闭。"],
["sys-close.close-wait","rules/sys-close.html#sys-closeclose-wait","对方早已关闭，所以我方的 FIN 是最后要发送的，孤儿只等它得到确认。"],
["sys-close.shut-down","rules/sys-close.html#sys-closeshut-down","FIN 早已要求发送，所以这次调用不改变网络上的任何事；套接字只是失去主人。"],
["sys-close.fin-wait-2.counted","rules/sys-close.html#sys-closefin-wait-2counted","存活超过四秒的 time-wait 套接字计入其数。"],
["sys-close.fin-wait-2.killed","rules/sys-close.html#sys-closefin-wait-2killed","存活不超过四秒的 time-wait 套接字另行计数。"],
["sys-close.fin-wait-2","rules/sys-close.html#sys-closefin-wait-2","我方方向已经关闭，又没有人再读取，所以由时间等待套接字接手，等待对方的 FIN，但不会永远等下去。"],
["listener-closes.request","rules/listener-closes.html#listener-closesrequest","握手还没有完成，监听套接字就不在了，所以忘掉这个请求，不通知任何一方。"],
["listener-closes.counted","rules/listener-closes.html#listener-closescounted","没有被接受、现在被复位的子连接计为被切断的连接。"],
["listener-closes.connection","rules/listener-closes.html#listener-closesconnection","握手已经完成，但没有人接受这个连接，以后也不会有，所以把对方复位。"]
]);
