docgenSearch.add("zh","d66",[
["MUST-31","requirements.html#must-31","紧急数据可以任意长。"],
["MUST-32","requirements.html#must-32","出现紧急数据时，以及每当指针前移时，都通知用户。"],
["MUST-33","requirements.html#must-33","用户可以得知是否还有紧急数据没有读取。"],
["MUST-34","requirements.html#must-34","窗口缩小时，发送方能够应付。"],
["MUST-35","requirements.html#must-35","窗口缩小到零时，按通常的办法探测。"],
["MUST-36","requirements.html#must-36","发送方探测大小为零的窗口。"],
["MUST-37","requirements.html#must-37","只要探测得到确认，不管窗口关闭多久，连接都保持打开。"],
["MUST-38","requirements.html#must-38","发送方避免发送很小的报文段（糊涂窗口综合征）。"],
["MUST-39","requirements.html#must-39","接收方不会一点一点地开放窗口（糊涂窗口综合征）。"],
["MUST-40","requirements.html#must-40","确认等待的时间不到半秒。"],
["MUST-41","requirements.html#must-41","被动 OPEN 不影响已有的连接。"],
["MUST-42","requirements.html#must-42","用同一端口的另一个连接正在打开时，也可以监听这个端口。"]
]);
