docgenSearch.add("zh","d28",[
["otherwise.ack.of-fin.orphan.killed","rules/otherwise.html#otherwiseackof-finorphankilled","代表 FIN-WAIT-2 的 time-wait 套接字存活不超过四秒，另行计数。"],
["otherwise.ack.of-fin.orphan","rules/otherwise.html#otherwiseackof-finorphan","我方的 FIN 得到确认，而套接字已经没有主人，所以由时间等待套接字接手：它等待对方的 FIN，但不会永远等…"],
["otherwise.text.shut-down","rules/otherwise.html#otherwisetextshut-down","接收方向关闭之后到达的数据以 RST 应答，所有者的下一个调用以 ECONNRESET 失败。"],
["otherwise.text.orphan","rules/otherwise.html#otherwisetextorphan","新的数据到了，但套接字已经没有主人，永远不会有人读取：将发送方复位，并忘掉连接。"],
["otherwise.text.segment-size","rules/otherwise.html#otherwisetextsegment-size","这是到目前为止最大的报文段，由此知道对方的满报文段有多大。"],
["otherwise.text.first","rules/otherwise.html#otherwisetextfirst","这是连接的第一份数据，所以开始时不延迟确认：刚开始发送的一方需要很快得到确认。"],
["otherwise.text.soon","rules/otherwise.html#otherwisetextsoon","数据紧跟着上一份到来，所以今后确认延迟的时间变短。"],
["otherwise.text.later","rules/otherwise.html#otherwisetextlater","数据比平常稍晚到来，所以确认延迟的时间向两份数据的间隔靠近。"],
["otherwise.text.much-later","rules/otherwise.html#otherwisetextmuch-later","对方静默的时间超过重传超时，可能又要慢慢开始，所以一段时间内不延迟确认。"],
["otherwise.text.noted","rules/otherwise.html#otherwisetextnoted","记下数据到达的时间，因为确认的延迟取决于数据来得多密。"],
["otherwise.text.grows","rules/otherwise.html#otherwisetextgrows","报文段足够大，可以让窗口增长；窗口增长期间不延迟确认。"],
["otherwise.text.pushed","rules/otherwise.html#otherwisetextpushed","报文段不满，或者带有 PSH，多半是对方这次写入的末尾：读取者取走之后就可以确认。"]
]);
