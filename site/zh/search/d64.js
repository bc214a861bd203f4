docgenSearch.add("zh","d64",[
["MUST-13","requirements.html#must-13","先关闭的一方在 TIME-WAIT 中停留两个报文段最大生存时间。"],
["MUST-14","requirements.html#must-14","能发送也能理解通告最大报文段的选项。"],
["MUST-15","requirements.html#must-15","没有这个选项时，最大报文段在 IPv4 上是 536 字节，在 IPv6 上是 1220 字节。"],
["MUST-16","requirements.html#must-16","实际发送的长度取对方能接收的和网络层能传送的两者中较小的一个。"],
["MUST-17","requirements.html#must-17","应用程序可以关闭 Nagle 算法。"],
["MUST-18","requirements.html#must-18","计算重传超时的时候，不测量重传过的报文段（Karn 算法）。"],
["MUST-19","requirements.html#must-19","发送方采用指数退避、慢启动和拥塞避免。"],
["MUST-20","requirements.html#must-20","报文段屡次重传无效时，先请网络层另寻路由（R1），再放弃连接（R2）。"],
["MUST-21","requirements.html#must-21","应用程序可以决定何时放弃自己的连接（R2）。"],
["MUST-22","requirements.html#must-22","SYN 也按同样的办法重传。"],
["MUST-23","requirements.html#must-23","SYN 的重传至少持续三分钟。"],
["MUST-24","requirements.html#must-24","如果实现了保活，应用程序可以开启和关闭它。"]
]);
