docgenSearch.add("zh","d63",[
["MUST-1","requirements.html#must-1","窗口是无符号数。"],
["MUST-2","requirements.html#must-2","发送方为每个报文段计算校验和。"],
["MUST-3","requirements.html#must-3","接收方检查每个报文段的校验和。"],
["MUST-4","requirements.html#must-4","支持每个实现都必须认识的选项。"],
["MUST-5","requirements.html#must-5","任何报文段都可以带有选项。"],
["MUST-6","requirements.html#must-6","遇到不认识的选项就跳过，不当作错误。"],
["MUST-7","requirements.html#must-7","选项的长度不合法时也不会出问题。"],
["MUST-8","requirements.html#must-8","初始序号随时钟推进。"],
["MUST-9","requirements.html#must-9","加在时钟之上的部分不能让外人算出来。"],
["MUST-10","requirements.html#must-10","双方可以同时打开连接。"],
["MUST-11","requirements.html#must-11","SYN-RECEIVED 记住打开是被动的还是主动的。"],
["MUST-12","requirements.html#must-12","用户得知对方是正常关闭了连接，还是中止了连接。"]
]);
