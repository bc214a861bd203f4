docgenSearch.add("zh","d20",[
["listener-closes.nothing","rules/listener-closes.html#listener-closesnothing","连接已经结束或即将结束，所以不需要把监听套接字消失的事告诉谁。"],
["listen.cookie.unknown","rules/listen.html#listencookieunknown","不久前发出过 cookie，所以这个 ACK 可能是对 cookie 的回答，但它的号码与密钥算出的不符：将其发送方复位。"],
["listen.cookie.overflow","rules/listen.html#listencookieoverflow","cookie 是对的，但全连接队列容不下这个连接，所以丢弃这个 ACK；除此之外对其发送方一无所知，也就没有什…"],
["listen.cookie","rules/listen.html#listencookie","ACK 中的号码证明某个 SYN 得到过这个 cookie，所以凭空建起连接，直接放进全连接队列。"],
["listen.syn-fin","rules/listen.html#listensyn-fin","带着 FIN 的 SYN 一打开就要关闭，不值得回答，所以丢弃。"],
["listen.syn.requests-full","rules/listen.html#listensynrequests-full","等待中的请求超过 backlog 的限度，而 cookie 又已关闭，所以静默丢弃这个 SYN；发送方会再发一次。"],
["listen.syn.accept-queue-full","rules/listen.html#listensynaccept-queue-full","等待 accept() 的连接超过 backlog 的限度，再开始一个没有意义，所以静默丢弃这个 SYN。"],
["listen.syn.last-quarter","rules/listen.html#listensynlast-quarter","tcp_max_syn_backlog 已用去四分之三，而 cookie 又已关闭：最后四分之一留给以前证明过自己的主机，所以丢弃这个…"],
["listen.syn.cookie","rules/listen.html#listensyncookie","不能再为这个 SYN 保存请求，所以把以后需要的一切放进 SYN,ACK 自己的序号里，监听套接字只记下自己发过 cookie。"],
["listen.syn.request","rules/listen.html#listensynrequest","有人要连接，也还有空间，所以为这个 SYN 创建请求套接字，放进半连接队列；监听套接字自己不变。"],
["child.numbers","rules/child.html#childnumbers","请求从 SYN 取得对方的初始序号，从监听套接字取得选项。"],
["child.number.of-time-wait","rules/child.html#childnumberof-time-wait","这个 SYN 结束了一个 TIME-WAIT，后者已经指定新连接从哪个序号开始，才能越过旧连接。"]
]);
