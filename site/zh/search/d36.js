docgenSearch.add("zh","d36",[
["SK.KEEPCNT","variables.html#skkeepcnt","有多少个保活探测得不到回答就放弃连接。"],
["SK.HEARD","variables.html#skheard","连接上一次有报文段到达的时刻；保活定时器从此算起。"],
["SK.PROBES","variables.html#skprobes","自对方上一次确认以来，发送过多少个保活探测。"],
["SK.BACKLOG","variables.html#skbacklog","监听套接字用来衡量两个队列的限度：队列中的数目超过它就算满。"],
["SK.COOKIED","variables.html#skcookied","监听套接字上一次发送 SYN cookie 的时刻；从未发送过就没有定义。"],
["SND.LEFT","variables.html#sndleft","用户已经写入而还没有放进任何报文段的字节数。"],
["SND.MSS","variables.html#sndmss","在这个连接上，我方一个报文段最多可以携带的数据；时间戳所占的空间已经扣除。"],
["SND.SML","variables.html#sndsml","我方最后一个不满的报文段之后的位置；它没有得到确认时，Nagle 算法不让另一个短报文段发出。"],
["SND.CWND","variables.html#sndcwnd","同时最多可以有多少个报文段在途，即拥塞窗口。"],
["SND.BURST","variables.html#sndburst","一起交给下层的满报文段中还有几个没有发出。"],
["SND.MORE","variables.html#sndmore","用户是否说过还有数据要写；如果是，短报文段就等着它。"],
["SND.HELD","variables.html#sndheld","不足一个报文段的数据是否因为后面还有数据而等待；下一个确认使它发出。"]
]);
