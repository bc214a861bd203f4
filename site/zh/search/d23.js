docgenSearch.add("zh","d23",[
["mini.fin-wait-2.outside.dropped","rules/otherwise.html#minifin-wait-2outsidedropped","报文段是旧的，或者在窗口之外，而且它是 RST，或者离上一次回答太近，所以丢弃。"],
["mini.fin-wait-2.reset","rules/otherwise.html#minifin-wait-2reset","对方已经放弃连接，没有什么可等的了。"],
["mini.fin-wait-2.syn","rules/otherwise.html#minifin-wait-2syn","旧连接还在等 FIN 时来了新的 SYN：将其发送方复位，并忘掉旧连接，这样它下一次尝试时路就通了。"],
["mini.fin-wait-2.nothing","rules/otherwise.html#minifin-wait-2nothing","报文段没有带来新的内容，所以丢弃，继续等待对方的 FIN。"],
["mini.fin-wait-2.text","rules/otherwise.html#minifin-wait-2text","对方发来数据，但用户已经关闭，永远不会有人读取，所以将发送方复位，并忘掉连接。"],
["mini.fin-wait-2.fin","rules/otherwise.html#minifin-wait-2fin","对方也关闭了，所以确认它的 FIN，开始最后的等待。"],
["mini.fin-wait-2.timeout","rules/time-wait-timeout.html#minifin-wait-2timeout","对方没有在孤儿可以等待的时间内关闭，所以忘掉连接，也不通知对方。"],
["mini.time-wait.reset.ignored","rules/otherwise.html#minitime-waitresetignored","管理员按照 RFC 1337 的建议，要求 RST 不能缩短 TIME-WAIT，所以丢弃它。"],
["mini.time-wait.reset","rules/otherwise.html#minitime-waitreset","RST 的序号正好是期望的，所以立即结束 TIME-WAIT；RFC 1337 警告说，旧的报文段也可能引起这种事。"],
["mini.time-wait.ack","rules/otherwise.html#minitime-waitack","正好在期望位置上的空报文段说明对方还在，所以重新开始等待，不作回答。"],
["mini.time-wait.new-syn","rules/otherwise.html#minitime-waitnew-syn","从序号或时间戳看，这个 SYN 比旧连接的一切都新，所以可以打开下一个连接：TIME-WAIT 结束，监听套接字得到…"],
["mini.time-wait.other-reset","rules/otherwise.html#minitime-waitother-reset","RST 的序号不是期望的，所以不作回答就丢弃。"]
]);
