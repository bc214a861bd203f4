docgenSearch.add("zh","d23",[
["request.overflow","rules/otherwise.html#requestoverflow","在对方看来握手已经完成，但全连接队列已满，所以当作丢失一样丢弃这个 ACK；请求保留，它的 SYN,ACK 还会重…"],
["request.completes","rules/otherwise.html#requestcompletes","我方的 SYN 得到确认，全连接队列也有空间：请求变成完整的套接字，从半连接队列转入全连接队列，报文段…"],
["mini.fin-wait-2.outside.numbers","rules/otherwise.html#minifin-wait-2outsidenumbers","窗口之外但占用序号的报文段总会得到确认，不论距上一次多近。"],
["mini.fin-wait-2.outside","rules/otherwise.html#minifin-wait-2outside","报文段是旧的，或者在窗口之外，所以用 ACK 告诉发送方我方期望什么。"],
["mini.fin-wait-2.outside.dropped","rules/otherwise.html#minifin-wait-2outsidedropped","报文段是旧的，或者在窗口之外，而且它是 RST，或者离上一次回答太近，所以丢弃。"],
["mini.fin-wait-2.reset","rules/otherwise.html#minifin-wait-2reset","对方已经放弃连接，没有什么可等的了。"],
["mini.fin-wait-2.syn","rules/otherwise.html#minifin-wait-2syn","旧连接还在等 FIN 时来了新的 SYN：将其发送方复位，并忘掉旧连接，这样它下一次尝试时路就通了。"],
["mini.fin-wait-2.nothing","rules/otherwise.html#minifin-wait-2nothing","报文段没有带来新的内容，所以丢弃，继续等待对方的 FIN。"],
["mini.fin-wait-2.text","rules/otherwise.html#minifin-wait-2text","对方发来数据，但用户已经关闭，永远不会有人读取，所以将发送方复位，并忘掉连接。"],
["mini.fin-wait-2.fin","rules/otherwise.html#minifin-wait-2fin","对方也关闭了，所以确认它的 FIN，开始最后的等待。"],
["mini.fin-wait-2.timeout","rules/time-wait-timeout.html#minifin-wait-2timeout","对方没有在孤儿可以等待的时间内关闭，所以忘掉连接，也不通知对方。"],
["mini.time-wait.reset.ignored","rules/otherwise.html#minitime-waitresetignored","管理员按照 RFC 1337 的建议，要求 RST 不能缩短 TIME-WAIT，所以丢弃它。"]
]);
