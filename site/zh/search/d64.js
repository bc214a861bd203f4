docgenSearch.add("zh","d64",[
["MUST-16","requirements.html#must-16","实际发送的长度取对方能接收的和网络层能传送的两者中较小的一个。"],
["MUST-17","requirements.html#must-17","应用程序可以关闭 Nagle 算法。"],
["MUST-18","requirements.html#must-18","计算重传超时的时候，不测量重传过的报文段（Karn 算法）。"],
["MUST-19","requirements.html#must-19","发送方采用指数退避、慢启动和拥塞避免。"],
["MUST-20","requirements.html#must-20","报文段屡次重传无效时，先请网络层另寻路由（R1），再放弃连接（R2）。"],
["MUST-21","requirements.html#must-21","应用程序可以决定何时放弃自己的连接（R2）。"],
["MUST-22","requirements.html#must-22","SYN 也按同样的办法重传。"],
["MUST-23","requirements.html#must-23","SYN 的重传至少持续三分钟。"],
["MUST-24","requirements.html#must-24","如果实现了保活，应用程序可以开启和关闭它。"],
["MUST-25","requirements.html#must-25","保活默认关闭。"],
["MUST-26","requirements.html#must-26","只有在没有未确认的数据、并且一段时间没有收到任何东西时，才发送保活报文段。"],
["MUST-27","requirements.html#must-27","这段时间的长短可以配置。"]
]);
