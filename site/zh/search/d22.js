docgenSearch.add("zh","d22",[
["request.outside-window.numbers","rules/otherwise.html#requestoutside-windownumbers","窗口之外但占用序号的报文段总会得到确认，因为对它的应答不会再引起应答。"],
["request.outside-window","rules/otherwise.html#requestoutside-window","报文段在窗口之外，所以丢弃，并用 ACK 告诉发送方我方期望什么。"],
["request.outside-window.too-soon","rules/otherwise.html#requestoutside-windowtoo-soon","报文段在窗口之外，而不久前已经回答过一个这样的报文段，所以这个得不到回答。"],
["request.reset","rules/otherwise.html#requestreset","对方收回了它的 SYN，所以请求离开半连接队列，被忘掉；监听套接字并不察觉。"],
["request.syn-in-window","rules/otherwise.html#requestsyn-in-window","窗口之内来了一个序号不同的 SYN,ACK，两次尝试中必有一个不作数：将其发送方复位，并忘掉这个请求。"],
["request.syn-in-window.without-ack","rules/otherwise.html#requestsyn-in-windowwithout-ack","窗口之内来了一个序号不同的 SYN，两次尝试中必有一个不作数：将其发送方复位，并忘掉这个请求。"],
["request.without-ack","rules/otherwise.html#requestwithout-ack","握手要有确认才能继续，而这个报文段没有，所以丢弃。"],
["request.overflow.reset","rules/otherwise.html#requestoverflowreset","在对方看来握手已经完成，但全连接队列已满，而管理员要求明说：将对方复位。"],
["request.overflow","rules/otherwise.html#requestoverflow","在对方看来握手已经完成，但全连接队列已满，所以当作丢失一样丢弃这个 ACK；请求保留，它的 SYN,ACK 还会重…"],
["request.completes","rules/otherwise.html#requestcompletes","我方的 SYN 得到确认，全连接队列也有空间：请求变成完整的套接字，从半连接队列转入全连接队列，报文段…"],
["mini.fin-wait-2.outside.numbers","rules/otherwise.html#minifin-wait-2outsidenumbers","窗口之外但占用序号的报文段总会得到确认，不论距上一次多近。"],
["mini.fin-wait-2.outside","rules/otherwise.html#minifin-wait-2outside","报文段是旧的，或者在窗口之外，所以用 ACK 告诉发送方我方期望什么。"]
]);
