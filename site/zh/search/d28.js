docgenSearch.add("zh","d28",[
["otherwise.text.segment-size","rules/otherwise.html#otherwisetextsegment-size","这是到目前为止最大的报文段，由此知道对方的满报文段有多大。"],
["otherwise.text.first","rules/otherwise.html#otherwisetextfirst","这是连接的第一份数据，所以开始时不延迟确认：刚开始发送的一方需要很快得到确认。"],
["otherwise.text.soon","rules/otherwise.html#otherwisetextsoon","数据紧跟着上一份到来，所以今后确认延迟的时间变短。"],
["otherwise.text.later","rules/otherwise.html#otherwisetextlater","数据比平常稍晚到来，所以确认延迟的时间向两份数据的间隔靠近。"],
["otherwise.text.much-later","rules/otherwise.html#otherwisetextmuch-later","对方静默的时间超过重传超时，可能又要慢慢开始，所以一段时间内不延迟确认。"],
["otherwise.text.noted","rules/otherwise.html#otherwisetextnoted","记下数据到达的时间，因为确认的延迟取决于数据来得多密。"],
["otherwise.text.grows","rules/otherwise.html#otherwisetextgrows","报文段足够大，可以让窗口增长；窗口增长期间不延迟确认。"],
["otherwise.text.pushed","rules/otherwise.html#otherwisetextpushed","报文段不满，或者带有 PSH，多半是对方这次写入的末尾：读取者取走之后就可以确认。"],
["otherwise.text.fills","rules/otherwise.html#otherwisetextfills","数据补上了暂存报文段前面的缺口，所以应当立即告诉发送方。"],
["output.resend","rules/output.html#outputresend","认为下一个报文段已经丢失，所以不再等待超时，立即重传。"],
["output.round-trip.begins","rules/output.html#outputround-tripbegins","没有在途的报文段，因此测量现在所发报文段的往返。"],
["output.text.answers","rules/output.html#outputtextanswers","数据到达后不久我方就发送数据，说明双方一问一答：从现在起，确认等着由回答捎带。"]
]);
