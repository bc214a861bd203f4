docgenSearch.add("zh","d85",[
["LOSS PROBE TIMEOUT","rules/loss-probe-timeout.html","LOSS PROBE TIMEOUT 的规则，按尝试的先后排列。"],
["a listener's child","rules/child.html","a listener's child 的规则，按尝试的先后排列。"],
["状态转移","transitions.html","每个事件在每个状态中的结果，每一行都来自一次运行。"],
["状态与事件对照表","matrix.html","每个事件在每个状态中的结果：下一个状态、发送什么；没有反应时说明为什么。"],
["变量","variables.html","端点记住的、报文段携带的和调用带来的值。"],
["设定","settings.html","这个剖面的常量及其默认值。"],
["定时器","timers.html","每个定时器由什么启动、由什么停止、到期时发生什么。"],
["队列","queues.html","端点让什么等待，以及使用各个队列的规则。"],
["状态的名字","names.html","各个状态在规范中、在程序中的名字，以及常见的错误写法。"],
["取舍","choices.html","规范自相矛盾、没有说明或经过更正的地方，以及模型在那里的做法。"],
["省略","omissions.html","模型省略的规范内容，以及为什么。"],
["linux 的全部差异","differences.html","linux 与 rfc9293 不同的每一条规则：为什么不同，以及能看到它的一次运行。"]
]);
