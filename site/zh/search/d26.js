docgenSearch.add("zh","d26",[
["otherwise.sequence.unacceptable.numbers","rules/otherwise.html#otherwisesequenceunacceptablenumbers","不可接受但占用序号的报文段总会立即得到确认；随后的确认也不再延迟，因为对方重传了数据。"],
["otherwise.sequence.unacceptable.ahead","rules/otherwise.html#otherwisesequenceunacceptableahead","超前而不可接受的报文段立即得到确认；随后的确认仍可延迟，因为没有什么被重传。"],
["otherwise.sequence.syn","rules/otherwise.html#otherwisesequencesyn","窗口之内的 SYN 在这里不裁掉，让第四步看到它，并用质询 ACK 回答。"],
["otherwise.sequence.old","rules/otherwise.html#otherwisesequenceold","报文段的内容都早已收到，我方的 ACK 可能丢了：再次欠下确认，要立即发送，之后的几个也不延迟。"],
["otherwise.reset.challenge.too-soon","rules/otherwise.html#otherwiseresetchallengetoo-soon","RST 在窗口之内，但序号不正好是期望值，而不久前发过质询 ACK，所以这次不再发送。"],
["otherwise.syn.challenge.too-soon","rules/otherwise.html#otherwisesynchallengetoo-soon","双方的序号都已确定的连接里不该再有 SYN，而不久前发过质询 ACK，所以这次不再发送。"],
["otherwise.ack.of-unsent.too-soon","rules/otherwise.html#otherwiseackof-unsenttoo-soon","报文段确认了我方还没有发送的内容，而不久前已经回答过一个这样的报文段，所以这个得不到回答。"],
["otherwise.ack.too-old.too-soon","rules/otherwise.html#otherwiseacktoo-oldtoo-soon","这个确认旧得不可信，而不久前已经回答过一个这样的报文段，所以这个得不到回答。"],
["otherwise.reset.counted","rules/otherwise.html#otherwiseresetcounted","在 ESTABLISHED 或 CLOSE-WAIT 中序号恰好相符的 RST 切断连接，并计数。"],
["otherwise.reset.close-wait","rules/otherwise.html#otherwiseresetclose-wait","对方早已关闭，现在又复位，所以忘掉连接，下一个调用报告管道断开。"],
["otherwise.timestamp","rules/otherwise.html#otherwisetimestamp","报文段从我方上一个 ACK 所确认之处或更前面开始，时间戳也不比保存的旧，所以记下来以便回送。"],
["otherwise.round-trip.echo","rules/otherwise.html#otherwiseround-tripecho","报文段确认了新的内容，并回送我方的时间，与现在之差就是一次往返。"]
]);
