docgenSearch.add("zh","d24",[
["mini.time-wait.restarts","rules/otherwise.html#minitime-waitrestarts","报文段属于旧连接，可能是重传的 FIN，要给它消失的时间：重新开始等待。"],
["mini.time-wait.answers-numbers","rules/otherwise.html#minitime-waitanswers-numbers","占用序号的报文段（例如对方再次发来的 FIN）总会得到确认，因为只有最后的 ACK 能使它停止。"],
["mini.time-wait.answers","rules/otherwise.html#minitime-waitanswers","对方可能没有收到我方最后的 ACK，所以再发送一次。"],
["mini.time-wait.too-soon","rules/otherwise.html#minitime-waittoo-soon","不久前已经回答过一个报文段，所以这个得不到回答。"],
["syn-sent.ack.unacceptable.hurries","rules/syn-sent.html#syn-sentackunacceptablehurries","对方还以为旧连接存在，随后的 RST 会结束它，所以我方的 SYN 过两个时钟节拍就重传，而不用等一秒。"],
["syn-sent.reset.refused","rules/syn-sent.html#syn-sentresetrefused","RST 确认了我方的 SYN，所以是真正的拒绝：忘掉连接，错误留给下一个调用。"],
["syn-sent.no-timestamps","rules/syn-sent.html#syn-sentno-timestamps","对方的 SYN 不带时间戳，所以这个连接不使用时间戳。"],
["syn-sent.timestamps","rules/syn-sent.html#syn-senttimestamps","对方的 SYN 带来时间戳，把它记下来以便回送。"],
["syn-sent.no-sack","rules/syn-sent.html#syn-sentno-sack","对方的 SYN 没有允许选择确认，所以这个连接不使用选择确认。"],
["syn-sent.segment-size","rules/syn-sent.html#syn-sentsegment-size","对方的 SYN 说明它能接收多大的报文段，我方的就不超过它。"],
["syn-sent.segment-size.timestamps","rules/syn-sent.html#syn-sentsegment-sizetimestamps","每个报文段都要带时间戳，它占去数据的 12 个字节。"],
["syn-sent.round-trip.echo","rules/syn-sent.html#syn-sentround-tripecho","SYN,ACK 回送了我方 SYN 的发送时间，与现在之差就是一次往返；即使 SYN 发送过两次也成立。"]
]);
