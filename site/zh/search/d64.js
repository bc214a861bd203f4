docgenSearch.add("zh","d64",[
["MUST-7","requirements.html#must-7","选项的长度不合法时也不会出问题。"],
["MUST-8","requirements.html#must-8","初始序号随时钟推进。"],
["MUST-9","requirements.html#must-9","加在时钟之上的部分不能让外人算出来。"],
["MUST-10","requirements.html#must-10","双方可以同时打开连接。"],
["MUST-11","requirements.html#must-11","SYN-RECEIVED 记住打开是被动的还是主动的。"],
["MUST-12","requirements.html#must-12","用户得知对方是正常关闭了连接，还是中止了连接。"],
["MUST-13","requirements.html#must-13","先关闭的一方在 TIME-WAIT 中停留两个报文段最大生存时间。"],
["MUST-14","requirements.html#must-14","能发送也能理解通告最大报文段的选项。"],
["MUST-15","requirements.html#must-15","没有这个选项时，最大报文段在 IPv4 上是 536 字节，在 IPv6 上是 1220 字节。"],
["MUST-16","requirements.html#must-16","实际发送的长度取对方能接收的和网络层能传送的两者中较小的一个。"],
["MUST-17","requirements.html#must-17","应用程序可以关闭 Nagle 算法。"],
["MUST-18","requirements.html#must-18","计算重传超时的时候，不测量重传过的报文段（Karn 算法）。"]
]);
