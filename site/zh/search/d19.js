docgenSearch.add("zh","d19",[
["sys-close.close-wait","rules/sys-close.html#sys-closeclose-wait","对方早已关闭，所以我方的 FIN 是最后要发送的，孤儿只等它得到确认。"],
["sys-close.shut-down","rules/sys-close.html#sys-closeshut-down","FIN 早已要求发送，所以这次调用不改变网络上的任何事；套接字只是失去主人。"],
["sys-close.fin-wait-2.counted","rules/sys-close.html#sys-closefin-wait-2counted","存活超过四秒的 time-wait 套接字计入其数。"],
["sys-close.fin-wait-2.killed","rules/sys-close.html#sys-closefin-wait-2killed","存活不超过四秒的 time-wait 套接字另行计数。"],
["sys-close.fin-wait-2","rules/sys-close.html#sys-closefin-wait-2","我方方向已经关闭，又没有人再读取，所以由时间等待套接字接手，等待对方的 FIN，但不会永远等下去。"],
["listener-closes.request","rules/listener-closes.html#listener-closesrequest","握手还没有完成，监听套接字就不在了，所以忘掉这个请求，不通知任何一方。"],
["listener-closes.counted","rules/listener-closes.html#listener-closescounted","没有被接受、现在被复位的子连接计为被切断的连接。"],
["listener-closes.connection","rules/listener-closes.html#listener-closesconnection","握手已经完成，但没有人接受这个连接，以后也不会有，所以把对方复位。"],
["listener-closes.nothing","rules/listener-closes.html#listener-closesnothing","连接已经结束或即将结束，所以不需要把监听套接字消失的事告诉谁。"],
["listen.cookie.unknown","rules/listen.html#listencookieunknown","不久前发出过 cookie，所以这个 ACK 可能是对 cookie 的回答，但它的号码与密钥算出的不符：将其发送方复位。"],
["listen.cookie.overflow","rules/listen.html#listencookieoverflow","cookie 是对的，但全连接队列容不下这个连接，所以丢弃这个 ACK；除此之外对其发送方一无所知，也就没有什…"],
["listen.cookie","rules/listen.html#listencookie","ACK 中的号码证明某个 SYN 得到过这个 cookie，所以凭空建起连接，直接放进全连接队列。"]
]);
