docgenSearch.add("zh","d27",[
["otherwise.round-trip.first","rules/otherwise.html#otherwiseround-tripfirst","第一个样本就是平均值，它的一半就是偏差。"],
["otherwise.round-trip.timeout","rules/otherwise.html#otherwiseround-triptimeout","重传超时等于平均值加上偏差的四倍，后者至少按 tcp_rto_min 计算。"],
["otherwise.ack.keeps-alive","rules/otherwise.html#otherwiseackkeeps-alive","对方有了回应，所以不再有保活探测算作没有回答。"],
["otherwise.ack.resends","rules/otherwise.html#otherwiseackresends","重传超时之后，先前发送的内容有一部分得到确认，但不是全部：认为下一个报文段也丢失了，准备重传。"],
["otherwise.ack.recovered","rules/otherwise.html#otherwiseackrecovered","重传超时之前发送的内容全部得到确认，恢复结束。"],
["otherwise.ack.still-closed","rules/otherwise.html#otherwiseackstill-closed","确认到达后窗口仍然关闭，因此重新等待下一次探测。"],
["otherwise.round-trip.ends","rules/otherwise.html#otherwiseround-tripends","已发送的都得到了确认；下一次往返从下一次发送开始。"],
["otherwise.ack.of-fin.orphan.counted","rules/otherwise.html#otherwiseackof-finorphancounted","代表 FIN-WAIT-2 的 time-wait 套接字存活超过四秒，计入其数。"],
["otherwise.ack.of-fin.orphan.killed","rules/otherwise.html#otherwiseackof-finorphankilled","代表 FIN-WAIT-2 的 time-wait 套接字存活不超过四秒，另行计数。"],
["otherwise.ack.of-fin.orphan","rules/otherwise.html#otherwiseackof-finorphan","我方的 FIN 得到确认，而套接字已经没有主人，所以由时间等待套接字接手：它等待对方的 FIN，但不会永远等…"],
["otherwise.text.shut-down","rules/otherwise.html#otherwisetextshut-down","接收方向关闭之后到达的数据以 RST 应答，所有者的下一个调用以 ECONNRESET 失败。"],
["otherwise.text.orphan","rules/otherwise.html#otherwisetextorphan","新的数据到了，但套接字已经没有主人，永远不会有人读取：将发送方复位，并忘掉连接。"]
]);
