docgenSearch.add("zh","d26",[
["otherwise.reset.challenge.too-soon","rules/otherwise.html#otherwiseresetchallengetoo-soon","RST 在窗口之内，但序号不正好是期望值，而不久前发过质询 ACK，所以这次不再发送。"],
["otherwise.syn.challenge.too-soon","rules/otherwise.html#otherwisesynchallengetoo-soon","双方的序号都已确定的连接里不该再有 SYN，而不久前发过质询 ACK，所以这次不再发送。"],
["otherwise.ack.of-unsent.too-soon","rules/otherwise.html#otherwiseackof-unsenttoo-soon","报文段确认了我方还没有发送的内容，而不久前已经回答过一个这样的报文段，所以这个得不到回答。"],
["otherwise.ack.too-old.too-soon","rules/otherwise.html#otherwiseacktoo-oldtoo-soon","这个确认旧得不可信，而不久前已经回答过一个这样的报文段，所以这个得不到回答。"],
["otherwise.reset.counted","rules/otherwise.html#otherwiseresetcounted","在 ESTABLISHED 或 CLOSE-WAIT 中序号恰好相符的 RST 切断连接，并计数。"],
["otherwise.reset.close-wait","rules/otherwise.html#otherwiseresetclose-wait","对方早已关闭，现在又复位，所以忘掉连接，下一个调用报告管道断开。"],
["otherwise.timestamp","rules/otherwise.html#otherwisetimestamp","报文段从我方上一个 ACK 所确认之处或更前面开始，时间戳也不比保存的旧，所以记下来以便回送。"],
["otherwise.round-trip.echo","rules/otherwise.html#otherwiseround-tripecho","报文段确认了新的内容，并回送我方的时间，与现在之差就是一次往返。"],
["otherwise.round-trip.time","rules/otherwise.html#otherwiseround-triptime","没有时间戳时，新的确认从记下的时间算起，前提是此后没有重传过。"],
["otherwise.round-trip.longer","rules/otherwise.html#otherwiseround-triplonger","样本不小于平均值，所以偏差向二者之差靠近。"],
["otherwise.round-trip.shorter","rules/otherwise.html#otherwiseround-tripshorter","样本小于平均值，所以偏差向二者之差的绝对值靠近。"],
["otherwise.round-trip.next","rules/otherwise.html#otherwiseround-tripnext","平均值向样本靠近八分之一。"]
]);
