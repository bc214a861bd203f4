docgenSearch.add("zh","d24",[
["mini.time-wait.reset","rules/otherwise.html#minitime-waitreset","RST 的序号正好是期望的，所以立即结束 TIME-WAIT；RFC 1337 警告说，旧的报文段也可能引起这种事。"],
["mini.time-wait.ack","rules/otherwise.html#minitime-waitack","正好在期望位置上的空报文段说明对方还在，所以重新开始等待，不作回答。"],
["mini.time-wait.new-syn","rules/otherwise.html#minitime-waitnew-syn","从序号或时间戳看，这个 SYN 比旧连接的一切都新，所以可以打开下一个连接：TIME-WAIT 结束，监听套接字得到…"],
["mini.time-wait.other-reset","rules/otherwise.html#minitime-waitother-reset","RST 的序号不是期望的，所以不作回答就丢弃。"],
["mini.time-wait.restarts","rules/otherwise.html#minitime-waitrestarts","报文段属于旧连接，可能是重传的 FIN，要给它消失的时间：重新开始等待。"],
["mini.time-wait.answers-numbers","rules/otherwise.html#minitime-waitanswers-numbers","占用序号的报文段（例如对方再次发来的 FIN）总会得到确认，因为只有最后的 ACK 能使它停止。"],
["mini.time-wait.answers","rules/otherwise.html#minitime-waitanswers","对方可能没有收到我方最后的 ACK，所以再发送一次。"],
["mini.time-wait.too-soon","rules/otherwise.html#minitime-waittoo-soon","不久前已经回答过一个报文段，所以这个得不到回答。"],
["syn-sent.ack.unacceptable.hurries","rules/syn-sent.html#syn-sentackunacceptablehurries","对方还以为旧连接存在，随后的 RST 会结束它，所以我方的 SYN 过两个时钟节拍就重传，而不用等一秒。"],
["syn-sent.reset.refused","rules/syn-sent.html#syn-sentresetrefused","RST 确认了我方的 SYN，所以是真正的拒绝：忘掉连接，错误留给下一个调用。"],
["syn-sent.no-timestamps","rules/syn-sent.html#syn-sentno-timestamps","对方的 SYN 不带时间戳，所以这个连接不使用时间戳。"],
["syn-sent.timestamps","rules/syn-sent.html#syn-senttimestamps","对方的 SYN 带来时间戳，把它记下来以便回送。"]
]);
