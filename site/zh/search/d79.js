docgenSearch.add("zh","d79",[
["linux-sack-recovery","omissions.html#linux-sack-recovery","依靠选择确认的恢复"],
["linux-fast-open","omissions.html#linux-fast-open","TCP 快速打开"],
["linux-ecn","omissions.html#linux-ecn","显式拥塞通知"],
["linux-icmp","omissions.html#linux-icmp","ICMP 报文"],
["linux-receive-buffer","omissions.html#linux-receive-buffer","接收缓冲区自身的大小"],
["linux-urgent","omissions.html#linux-urgent","紧急数据"],
["linux-congestion","omissions.html#linux-congestion","拥塞控制"],
["linux-pacing","omissions.html#linux-pacing","以微秒计的发送速率"],
["linux-defer-accept","omissions.html#linux-defer-accept","推迟唤醒监听者"],
["linux-young-requests","omissions.html#linux-young-requests","压力之下减少重传"],
["numbers-agree","properties.html#numbers-agree","双方都处于 ESTABLISHED 时，各自知道对方的初始序号，并且期望的序号是对方已经到达的。"],
["windows-known","properties.html#windows-known","双方都处于 ESTABLISHED 时，各自知道对方能接收多少。"]
]);
