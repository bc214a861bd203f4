docgenSearch.add("zh","d10",[
["otherwise.ack.new","rules/otherwise.html#otherwiseacknew","我方的内容已经到达：被覆盖的报文段离开重传队列，被完全覆盖的 SEND 得到应答，定时器重新开始。"],
["otherwise.ack.window","rules/otherwise.html#otherwiseackwindow","这个报文段不比上次更新窗口的报文段旧，所以用它的窗口取代已知的窗口。"],
["otherwise.ack.largest-window","rules/otherwise.html#otherwiseacklargest-window","这个窗口比以往的都大，所以记住它：从中可以推知对方有多大空间，以及确认最多可以旧到什么程度。"],
["otherwise.ack.of-probe","rules/otherwise.html#otherwiseackof-probe","对方的窗口虽然让我方等待，但它仍在回应，所以从这里重新计算用户的耐心。"],
["otherwise.ack.of-fin.fin-wait-1","rules/otherwise.html#otherwiseackof-finfin-wait-1","我方的 FIN 已经到达，我方方向就此关闭，只差对方的 FIN。"],
["otherwise.ack.close-done","rules/otherwise.html#otherwiseackclose-done","我方不再有任何未完成的内容，所以应答用户的 CLOSE；连接继续存在，因为对方仍然可以发送。"],
["otherwise.ack.of-fin.closing","rules/otherwise.html#otherwiseackof-finclosing","我方的 FIN 已经到达，对方的也已收到，只剩最后的等待：时间等待定时器取代其他所有定时器。"],
["otherwise.ack.not-of-fin.closing","rules/otherwise.html#otherwiseacknot-of-finclosing","报文段没有确认我方的 FIN，在这个状态中别的都不重要，所以忽略其余部分。"],
["otherwise.ack.of-fin.last-ack","rules/otherwise.html#otherwiseackof-finlast-ack","我方的 FIN 已经到达，由对方负责等待，所以应答 CLOSE，并删除传输控制块。"],
["otherwise.urgent.signal","rules/otherwise.html#otherwiseurgentsignal","前面有紧急数据，而用户还不知道，所以通知用户一次。"],
["otherwise.urgent.advance","rules/otherwise.html#otherwiseurgentadvance","记下对方标明的紧急数据末尾，这个标记只会向前移动。"],
["otherwise.urgent.ignored","rules/otherwise.html#otherwiseurgentignored","对方已经发来 FIN，之后不可能再有紧急数据，所以忽略这个标记。"]
]);
