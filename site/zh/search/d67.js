docgenSearch.add("zh","d67",[
["MUST-49","requirements.html#must-49","分组的生存时间可以配置。"],
["MUST-50","requirements.html#must-50","忽略不认识的网际协议选项。"],
["MUST-51","requirements.html#must-51","应用程序打开连接时可以指定源路由。"],
["MUST-52","requirements.html#must-52","这样指定的路由优先于分组带来的路由。"],
["MUST-53","requirements.html#must-53","被动 OPEN 之后，报文段沿着收到的源路由返回。"],
["MUST-54","requirements.html#must-54","ICMP 差错报文交给它所涉及的连接。"],
["MUST-55","requirements.html#must-55","收到源抑制报文时悄悄丢弃。"],
["MUST-56","requirements.html#must-56","ICMP 报告的暂时性问题不会结束连接。"],
["MUST-57","requirements.html#must-57","发往广播或多播地址的 SYN 悄悄丢弃。"],
["MUST-58","requirements.html#must-58","尽可能用一个确认代替多个确认。"],
["MUST-59","requirements.html#must-59","排队的报文段全部处理完之后，才发送确认。"],
["MUST-60","requirements.html#must-60","如果 SEND 没有 PUSH 标志，数据也不会无限期地等待。"]
]);
