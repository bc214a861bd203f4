docgenSearch.add("zh","d63",[
["MUST-4","requirements.html#must-4","支持每个实现都必须认识的选项。"],
["MUST-5","requirements.html#must-5","任何报文段都可以带有选项。"],
["MUST-6","requirements.html#must-6","遇到不认识的选项就跳过，不当作错误。"],
["MUST-7","requirements.html#must-7","选项的长度不合法时也不会出问题。"],
["MUST-8","requirements.html#must-8","初始序号随时钟推进。"],
["MUST-9","requirements.html#must-9","加在时钟之上的部分不能让外人算出来。"],
["MUST-10","requirements.html#must-10","双方可以同时打开连接。"],
["MUST-11","requirements.html#must-11","SYN-RECEIVED 记住打开是被动的还是主动的。"],
["MUST-12","requirements.html#must-12","用户得知对方是正常关闭了连接，还是中止了连接。"],
["MUST-13","requirements.html#must-13","先关闭的一方在 TIME-WAIT 中停留两个报文段最大生存时间。"],
["MUST-14","requirements.html#must-14","能发送也能理解通告最大报文段的选项。"],
["MUST-15","requirements.html#must-15","没有这个选项时，最大报文段在 IPv4 上是 536 字节，在 IPv6 上是 1220 字节。"]
]);
