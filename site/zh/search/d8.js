docgenSearch.add("zh","d8",[
["syn-sent.syn.data-sent","rules/syn-sent.html#syn-sentsyndata-sent","对方在同一时刻发起，而我方的 SYN 带有数据：我方回答不带数据的 SYN,ACK，并保留原来的报文段以备重传，这…"],
["syn-sent.syn","rules/syn-sent.html#syn-sentsyn","对方在同一时刻发起：我方再次发送 SYN，同时确认对方的 SYN，这个报文段在重传队列中取代单独的 SYN。"],
["syn-sent.other","rules/syn-sent.html#syn-sentother","报文段既不是 SYN 也不是 RST，不可能是对我方 SYN 的回答，所以丢弃。"],
["otherwise.sequence.simultaneous-open","rules/otherwise.html#otherwisesequencesimultaneous-open","同时打开时，对方的 SYN,ACK 重复了我方已经收到的 SYN；只有其中的确认是新的，所以去掉 SYN，再看确认。"],
["otherwise.sequence.fin-again","rules/otherwise.html#otherwisesequencefin-again","对方重传 FIN，说明我方最后的 ACK 一定丢失了：再发送一次，并重新开始等待。"],
["otherwise.sequence.zero-window","rules/otherwise.html#otherwisesequencezero-window","我方没有空间，所以裁掉数据，但报文段的确认和控制位仍然有效，并用 ACK 告诉发送方我方的情况。"],
["otherwise.sequence.unacceptable.reset","rules/otherwise.html#otherwisesequenceunacceptablereset","RST 在窗口之外，可能是旧的或伪造的，所以不作回答就丢弃。"],
["otherwise.sequence.unacceptable","rules/otherwise.html#otherwisesequenceunacceptable","报文段没有任何部分在窗口之内，所以丢弃；用 ACK 告诉发送方我方期望什么，如果它是因为确认丢失才重传…"],
["otherwise.sequence.trim","rules/otherwise.html#otherwisesequencetrim","报文段的一部分在窗口之外，裁掉这一部分，处理其余部分。"],
["otherwise.reset.outside-window","rules/otherwise.html#otherwiseresetoutside-window","RST 的起始序号早于下一个期望的序号时，即使其数据伸进了窗口也静默丢弃，因为复位只看它的第一个序号。"],
["otherwise.reset.challenge","rules/otherwise.html#otherwiseresetchallenge","RST 在窗口之内，但序号不正好是期望值，可能是猜测的：质询 ACK 让真正的发送方用正确的序号再发一次。"],
["otherwise.reset.returns-to-listen","rules/otherwise.html#otherwiseresetreturns-to-listen","对方收回了它的连接请求，所以端点忘掉关于它的一切，重新等待；不必让用户知道。"]
]);
