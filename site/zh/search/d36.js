docgenSearch.add("zh","d36",[
["SK.PROBES","variables.html#skprobes","自对方上一次确认以来，发送过多少个保活探测。"],
["SK.BACKLOG","variables.html#skbacklog","监听套接字用来衡量两个队列的限度：队列中的数目超过它就算满。"],
["SK.COOKIED","variables.html#skcookied","监听套接字上一次发送 SYN cookie 的时刻；从未发送过就没有定义。"],
["SND.LEFT","variables.html#sndleft","用户已经写入而还没有放进任何报文段的字节数。"],
["SND.MSS","variables.html#sndmss","在这个连接上，我方一个报文段最多可以携带的数据；时间戳所占的空间已经扣除。"],
["SND.SML","variables.html#sndsml","我方最后一个不满的报文段之后的位置；它没有得到确认时，Nagle 算法不让另一个短报文段发出。"],
["SND.CWND","variables.html#sndcwnd","同时最多可以有多少个报文段在途，即拥塞窗口。"],
["SND.PAIR","variables.html#sndpair","一起交给下层的两个满报文段中，是否刚发出第一个。"],
["SND.MORE","variables.html#sndmore","用户是否说过还有数据要写；如果是，短报文段就等着它。"],
["SND.HELD","variables.html#sndheld","不足一个报文段的数据是否因为后面还有数据而等待；下一个确认使它发出。"],
["SND.HIGH","variables.html#sndhigh","重传定时器到期时已发送内容之后的位置；没有进行这种恢复时没有定义。"],
["SND.SINCE","variables.html#sndsince","自上一次有数据得到确认以来，超时后的第一次重传是何时发送的。"]
]);
