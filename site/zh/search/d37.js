docgenSearch.add("zh","d37",[
["SND.SML","variables.html#sndsml","我方最后一个不满的报文段之后的位置；它没有得到确认时，Nagle 算法不让另一个短报文段发出。"],
["SND.CWND","variables.html#sndcwnd","同时最多可以有多少个报文段在途，即拥塞窗口。"],
["SND.BURST","variables.html#sndburst","一起交给下层的满报文段中还有几个没有发出。"],
["SND.MORE","variables.html#sndmore","用户是否说过还有数据要写；如果是，短报文段就等着它。"],
["SND.HELD","variables.html#sndheld","不足一个报文段的数据是否因为后面还有数据而等待；下一个确认使它发出。"],
["SND.HIGH","variables.html#sndhigh","重传定时器到期时已发送内容之后的位置；没有进行这种恢复时没有定义。"],
["SND.SINCE","variables.html#sndsince","自上一次有数据得到确认以来，超时后的第一次重传是何时发送的。"],
["SND.RESEND","variables.html#sndresend","是否要立即重传下一个未确认的报文段。"],
["SND.PROBETIME","variables.html#sndprobetime","距下一次对已关闭窗口的探测还有多久；每探测一次就加倍。"],
["SND.PROBED","variables.html#sndprobed","是否发送过丢包探测，而还没有新的确认到来。"],
["RTT.SAMPLE","variables.html#rttsample","当前报文段测得的往返时间；没有测得时没有定义。"],
["SRTT8","variables.html#srtt8","平滑往返时间的八倍，这样用整数计算也足够精确。"]
]);
