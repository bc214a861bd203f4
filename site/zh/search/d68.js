docgenSearch.add("zh","d68",[
["MUST-55","requirements.html#must-55","收到源抑制报文时悄悄丢弃。"],
["MUST-56","requirements.html#must-56","ICMP 报告的暂时性问题不会结束连接。"],
["MUST-57","requirements.html#must-57","发往广播或多播地址的 SYN 悄悄丢弃。"],
["MUST-58","requirements.html#must-58","尽可能用一个确认代替多个确认。"],
["MUST-59","requirements.html#must-59","排队的报文段全部处理完之后，才发送确认。"],
["MUST-60","requirements.html#must-60","如果 SEND 没有 PUSH 标志，数据也不会无限期地等待。"],
["MUST-61","requirements.html#must-61","如果没有这个标志，待发数据的最后一个报文段带有控制位 PSH。"],
["MUST-62","requirements.html#must-62","紧急指针指向紧急数据之后的第一个序号。"],
["MUST-63","requirements.html#must-63","忽略来自不可能地址的 SYN。"],
["MUST-64","requirements.html#must-64","选项不必从字的边界开始。"],
["MUST-65","requirements.html#must-65","只有 SYN 通告最大报文段。"],
["MUST-66","requirements.html#must-66","即使接收窗口为零，RST 和 URG 也要处理。"]
]);
