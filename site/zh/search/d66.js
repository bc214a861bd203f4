docgenSearch.add("zh","d66",[
["MUST-37","requirements.html#must-37","只要探测得到确认，不管窗口关闭多久，连接都保持打开。"],
["MUST-38","requirements.html#must-38","发送方避免发送很小的报文段（糊涂窗口综合征）。"],
["MUST-39","requirements.html#must-39","接收方不会一点一点地开放窗口（糊涂窗口综合征）。"],
["MUST-40","requirements.html#must-40","确认等待的时间不到半秒。"],
["MUST-41","requirements.html#must-41","被动 OPEN 不影响已有的连接。"],
["MUST-42","requirements.html#must-42","用同一端口的另一个连接正在打开时，也可以监听这个端口。"],
["MUST-43","requirements.html#must-43","OPEN 可以指定本地地址。"],
["MUST-44","requirements.html#must-44","没有指定时，由网络层在第一个 SYN 之前选定地址。"],
["MUST-45","requirements.html#must-45","此后这个连接一直使用同一个本地地址。"],
["MUST-46","requirements.html#must-46","OPEN 拒绝不可能属于一台主机的远端地址。"],
["MUST-47","requirements.html#must-47","有办法把暂时性差错告诉应用程序。"],
["MUST-48","requirements.html#must-48","应用程序可以指定区分服务字段。"]
]);
