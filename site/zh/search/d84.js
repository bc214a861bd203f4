docgenSearch.add("zh","d84",[
["setsockopt()","rules/sys-setsockopt.html","setsockopt() 的规则，按尝试的先后排列。"],
["getsockopt()","rules/sys-getsockopt.html","getsockopt() 的规则，按尝试的先后排列。"],
["LISTENER CLOSES","rules/listener-closes.html","LISTENER CLOSES 的规则，按尝试的先后排列。"],
["DELAYED ACK TIMEOUT","rules/delayed-ack-timeout.html","DELAYED ACK TIMEOUT 的规则，按尝试的先后排列。"],
["KEEPALIVE TIMEOUT","rules/keepalive-timeout.html","KEEPALIVE TIMEOUT 的规则，按尝试的先后排列。"],
["LOSS PROBE TIMEOUT","rules/loss-probe-timeout.html","LOSS PROBE TIMEOUT 的规则，按尝试的先后排列。"],
["a listener's child","rules/child.html","a listener's child 的规则，按尝试的先后排列。"],
["状态转移","transitions.html","每个事件在每个状态中的结果，每一行都来自一次运行。"],
["状态与事件对照表","matrix.html","每个事件在每个状态中的结果：下一个状态、发送什么；没有反应时说明为什么。"],
["变量","variables.html","端点记住的、报文段携带的和调用带来的值。"],
["设定","settings.html","这个剖面的常量及其默认值。"],
["定时器","timers.html","每个定时器由什么启动、由什么停止、到期时发生什么。"]
]);
