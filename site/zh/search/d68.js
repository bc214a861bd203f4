docgenSearch.add("zh","d68",[
["MUST-61","requirements.html#must-61","如果没有这个标志，待发数据的最后一个报文段带有控制位 PSH。"],
["MUST-62","requirements.html#must-62","紧急指针指向紧急数据之后的第一个序号。"],
["MUST-63","requirements.html#must-63","忽略来自不可能地址的 SYN。"],
["MUST-64","requirements.html#must-64","选项不必从字的边界开始。"],
["MUST-65","requirements.html#must-65","只有 SYN 通告最大报文段。"],
["MUST-66","requirements.html#must-66","即使接收窗口为零，RST 和 URG 也要处理。"],
["MUST-67","requirements.html#must-67","通告的长度来自网络层能接收的长度。"],
["MUST-68","requirements.html#must-68","除了两个单字节选项，每个选项都有长度。"],
["MUST-69","requirements.html#must-69","选项结束之后用零填充。"],
["SHLD-1","requirements.html#shld-1","初始序号包含一个带密钥的伪随机部分。"],
["SHLD-2","requirements.html#shld-2","RST 可以带有数据。"],
["SHLD-3","requirements.html#shld-3","还有数据没有读取就关闭的主机发送 RST，让对方知道数据丢失了。"]
]);
