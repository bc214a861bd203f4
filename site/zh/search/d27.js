docgenSearch.add("zh","d27",[
["otherwise.round-trip.time","rules/otherwise.html#otherwiseround-triptime","没有时间戳时，新的确认从记下的时间算起，前提是此后没有重传过。"],
["otherwise.round-trip.longer","rules/otherwise.html#otherwiseround-triplonger","样本不小于平均值，所以偏差向二者之差靠近。"],
["otherwise.round-trip.shorter","rules/otherwise.html#otherwiseround-tripshorter","样本小于平均值，所以偏差向二者之差的绝对值靠近。"],
["otherwise.round-trip.next","rules/otherwise.html#otherwiseround-tripnext","平均值向样本靠近八分之一。"],
["otherwise.round-trip.first","rules/otherwise.html#otherwiseround-tripfirst","第一个样本就是平均值，它的一半就是偏差。"],
["otherwise.round-trip.timeout","rules/otherwise.html#otherwiseround-triptimeout","重传超时等于平均值加上偏差的四倍，后者至少按 tcp_rto_min 计算。"],
["otherwise.ack.keeps-alive","rules/otherwise.html#otherwiseackkeeps-alive","对方有了回应，所以不再有保活探测算作没有回答。"],
["otherwise.ack.resends","rules/otherwise.html#otherwiseackresends","重传超时之后，先前发送的内容有一部分得到确认，但不是全部：认为下一个报文段也丢失了，准备重传。"],
["otherwise.ack.recovered","rules/otherwise.html#otherwiseackrecovered","重传超时之前发送的内容全部得到确认，恢复结束。"],
["otherwise.ack.still-closed","rules/otherwise.html#otherwiseackstill-closed","确认到达后窗口仍然关闭，因此重新等待下一次探测。"],
["otherwise.round-trip.ends","rules/otherwise.html#otherwiseround-tripends","已发送的都得到了确认；下一次往返从下一次发送开始。"],
["otherwise.ack.of-fin.orphan.counted","rules/otherwise.html#otherwiseackof-finorphancounted","代表 FIN-WAIT-2 的 time-wait 套接字存活超过四秒，计入其数。"]
]);
