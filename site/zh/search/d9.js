docgenSearch.add("zh","d9",[
["otherwise.reset.refused","rules/otherwise.html#otherwiseresetrefused","我方的连接尝试被对方拒绝，所以通知用户，所有未完成的调用失败，尝试结束。"],
["otherwise.reset.resets","rules/otherwise.html#otherwiseresetresets","对方已经放弃连接，所以通知用户，所有未完成的调用失败，传输控制块被删除。"],
["otherwise.reset.closes","rules/otherwise.html#otherwiseresetcloses","双方都已关闭，RST 只是缩短了最后的等待，不必通知用户。"],
["otherwise.syn.returns-to-listen","rules/otherwise.html#otherwisesynreturns-to-listen","窗口之内出现新的 SYN，说明刚才回答的那个不是真正的请求，所以端点忘掉那个对方，重新等待。"],
["otherwise.syn.challenge","rules/otherwise.html#otherwisesynchallenge","双方的序号都已确定的连接里不该再有 SYN：丢弃它，并发送质询 ACK，真正重新开始的对方可以据此把我方复位。"],
["otherwise.ack.absent","rules/otherwise.html#otherwiseackabsent","握手之后，正常的报文段都带有确认，没有确认的就丢弃。"],
["otherwise.ack.establishes","rules/otherwise.html#otherwiseackestablishes","我方的 SYN 得到确认，双方都知道了对方的初始序号；从这个报文段的窗口开始计算。"],
["otherwise.ack.unacceptable","rules/otherwise.html#otherwiseackunacceptable","报文段确认的不是我方的 SYN，它属于别的连接：将其发送方复位，我方继续等待。"],
["otherwise.ack.of-unsent","rules/otherwise.html#otherwiseackof-unsent","报文段确认了我方还没有发送的内容，所以丢弃，并用 ACK 告诉发送方我方的位置。"],
["otherwise.ack.too-old","rules/otherwise.html#otherwiseacktoo-old","这个确认比任何还可能在途中的报文段都旧，报文段可能是伪造的；丢弃它，并用 ACK 说明我方的位置。"],
["otherwise.ack.time-wait","rules/otherwise.html#otherwiseacktime-wait","我方已经没有需要确认的内容，报文段到此为止，所以丢弃；如果回答它，两个都在等待的端点可能会没完没…"],
["otherwise.ack.nothing-new","rules/otherwise.html#otherwiseacknothing-new","这个确认没有覆盖任何新内容，所以忽略它，但报文段的其余部分仍要处理。"]
]);
