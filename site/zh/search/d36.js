docgenSearch.add("zh","d36",[
["SK.LINGER","variables.html#sklinger","用户是否把等待时间设为零；如果是，close() 用 RST 丢弃连接。"],
["SK.NODELAY","variables.html#sknodelay","这个套接字是否关闭了 Nagle 算法。"],
["SK.KEEPALIVE","variables.html#skkeepalive","用户是否要求保活探测。"],
["SK.KEEPIDLE","variables.html#skkeepidle","连接静默多久之后发送第一个保活探测。"],
["SK.KEEPINTVL","variables.html#skkeepintvl","保活探测得不到回答时，相邻两个之间等待多久。"],
["SK.KEEPCNT","variables.html#skkeepcnt","有多少个保活探测得不到回答就放弃连接。"],
["SK.HEARD","variables.html#skheard","连接上一次有报文段到达的时刻；保活定时器从此算起。"],
["SK.PROBES","variables.html#skprobes","自对方上一次确认以来，发送过多少个保活探测。"],
["SK.BACKLOG","variables.html#skbacklog","监听套接字用来衡量两个队列的限度：队列中的数目超过它就算满。"],
["SK.COOKIED","variables.html#skcookied","监听套接字上一次发送 SYN cookie 的时刻；从未发送过就没有定义。"],
["SND.LEFT","variables.html#sndleft","用户已经写入而还没有放进任何报文段的字节数。"],
["SND.MSS","variables.html#sndmss","在这个连接上，我方一个报文段最多可以携带的数据；时间戳所占的空间已经扣除。"]
]);
