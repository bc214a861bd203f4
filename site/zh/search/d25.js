docgenSearch.add("zh","d25",[
["syn-sent.no-sack","rules/syn-sent.html#syn-sentno-sack","对方的 SYN 没有允许选择确认，所以这个连接不使用选择确认。"],
["syn-sent.segment-size","rules/syn-sent.html#syn-sentsegment-size","对方的 SYN 说明它能接收多大的报文段，我方的就不超过它。"],
["syn-sent.segment-size.timestamps","rules/syn-sent.html#syn-sentsegment-sizetimestamps","每个报文段都要带时间戳，它占去数据的 12 个字节。"],
["syn-sent.round-trip.echo","rules/syn-sent.html#syn-sentround-tripecho","SYN,ACK 回送了我方 SYN 的发送时间，与现在之差就是一次往返；即使 SYN 发送过两次也成立。"],
["syn-sent.round-trip.time","rules/syn-sent.html#syn-sentround-triptime","没有时间戳时，往返时间是从发送 SYN 到现在的时间，前提是它只发送过一次。"],
["syn-sent.round-trip.first","rules/syn-sent.html#syn-sentround-tripfirst","第一个样本就是平均值，它的一半就是偏差。"],
["syn-sent.round-trip.timeout","rules/syn-sent.html#syn-sentround-triptimeout","重传超时等于平均值加上偏差的四倍，后者至少按 tcp_rto_min 计算。"],
["output.round-trip.unmeasured","rules/output.html#outputround-tripunmeasured","握手没有给出可测量的往返（例如没有时间戳而 SYN 被重传），因此重传超时为三秒。"],
["otherwise.wrapped.numbers","rules/otherwise.html#otherwisewrappednumbers","时间戳过旧但占用序号的报文段总会得到确认，然后丢弃。"],
["otherwise.wrapped.answered","rules/otherwise.html#otherwisewrappedanswered","报文段的时间戳比以前到达过的更旧，它的序号可能来自绕回之前：丢弃它，并用 ACK 告诉发送方我方的位置。"],
["otherwise.wrapped","rules/otherwise.html#otherwisewrapped","报文段的时间戳太旧，而不久前已经回答过一个这样的报文段，所以这个得不到回答。"],
["otherwise.sequence.unacceptable.too-soon","rules/otherwise.html#otherwisesequenceunacceptabletoo-soon","报文段在窗口之外，又不带数据，而不久前已经回答过一个，所以得不到回答：意见不合的双方不能没完没了…"]
]);
