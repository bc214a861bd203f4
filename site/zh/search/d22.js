docgenSearch.add("zh","d22",[
["request.syn-again","rules/otherwise.html#requestsyn-again","同一个 SYN 再次到来，我方的 SYN,ACK 可能丢了：立即重发，并重新开始等待确认。"],
["request.syn-again.too-soon","rules/otherwise.html#requestsyn-againtoo-soon","刚回答过不久，同一个 SYN 又来了，所以丢弃，以免大量的副本引来大量的回答。"],
["request.ack.wrong","rules/otherwise.html#requestackwrong","这个 ACK 确认的不是我方的 SYN，所以请求把它交给监听套接字，由后者将其发送方复位；请求自己继续等待。"],
["request.outside-window.reset","rules/otherwise.html#requestoutside-windowreset","RST 在窗口之外，可能是旧的或伪造的，所以不作回答就丢弃。"],
["request.outside-window.numbers","rules/otherwise.html#requestoutside-windownumbers","窗口之外但占用序号的报文段总会得到确认，因为对它的应答不会再引起应答。"],
["request.outside-window","rules/otherwise.html#requestoutside-window","报文段在窗口之外，所以丢弃，并用 ACK 告诉发送方我方期望什么。"],
["request.outside-window.too-soon","rules/otherwise.html#requestoutside-windowtoo-soon","报文段在窗口之外，而不久前已经回答过一个这样的报文段，所以这个得不到回答。"],
["request.reset","rules/otherwise.html#requestreset","对方收回了它的 SYN，所以请求离开半连接队列，被忘掉；监听套接字并不察觉。"],
["request.syn-in-window","rules/otherwise.html#requestsyn-in-window","窗口之内来了一个序号不同的 SYN,ACK，两次尝试中必有一个不作数：将其发送方复位，并忘掉这个请求。"],
["request.syn-in-window.without-ack","rules/otherwise.html#requestsyn-in-windowwithout-ack","窗口之内来了一个序号不同的 SYN，两次尝试中必有一个不作数：将其发送方复位，并忘掉这个请求。"],
["request.without-ack","rules/otherwise.html#requestwithout-ack","握手要有确认才能继续，而这个报文段没有，所以丢弃。"],
["request.overflow.reset","rules/otherwise.html#requestoverflowreset","在对方看来握手已经完成，但全连接队列已满，而管理员要求明说：将对方复位。"]
]);
