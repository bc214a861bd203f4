docgenSearch.add("zh","d65",[
["MUST-19","requirements.html#must-19","发送方采用指数退避、慢启动和拥塞避免。"],
["MUST-20","requirements.html#must-20","报文段屡次重传无效时，先请网络层另寻路由（R1），再放弃连接（R2）。"],
["MUST-21","requirements.html#must-21","应用程序可以决定何时放弃自己的连接（R2）。"],
["MUST-22","requirements.html#must-22","SYN 也按同样的办法重传。"],
["MUST-23","requirements.html#must-23","SYN 的重传至少持续三分钟。"],
["MUST-24","requirements.html#must-24","如果实现了保活，应用程序可以开启和关闭它。"],
["MUST-25","requirements.html#must-25","保活默认关闭。"],
["MUST-26","requirements.html#must-26","只有在没有未确认的数据、并且一段时间没有收到任何东西时，才发送保活报文段。"],
["MUST-27","requirements.html#must-27","这段时间的长短可以配置。"],
["MUST-28","requirements.html#must-28","不另作设置时，这段时间至少两小时。"],
["MUST-29","requirements.html#must-29","一个保活报文段没有得到回答，不能证明对方已经消失。"],
["MUST-30","requirements.html#must-30","支持紧急指针。"]
]);
