docgenSearch.add("zh","d69",[
["MUST-67","requirements.html#must-67","通告的长度来自网络层能接收的长度。"],
["MUST-68","requirements.html#must-68","除了两个单字节选项，每个选项都有长度。"],
["MUST-69","requirements.html#must-69","选项结束之后用零填充。"],
["SHLD-1","requirements.html#shld-1","初始序号包含一个带密钥的伪随机部分。"],
["SHLD-2","requirements.html#shld-2","RST 可以带有数据。"],
["SHLD-3","requirements.html#shld-3","还有数据没有读取就关闭的主机发送 RST，让对方知道数据丢失了。"],
["SHLD-4","requirements.html#shld-4","用时间戳来缩短 TIME-WAIT。"],
["SHLD-5","requirements.html#shld-5","最大报文段不是默认值时，SYN 要通告它。"],
["SHLD-6","requirements.html#shld-6","通告的长度取接口可能出现的最小值。"],
["SHLD-7","requirements.html#shld-7","把短小的数据合并发送（Nagle 算法）。"],
["SHLD-8","requirements.html#shld-8","支持显式拥塞通知。"],
["SHLD-9","requirements.html#shld-9","在 R1 之后、R2 之前把困难告诉应用程序。"]
]);
