docgenSearch.add("zh","d78",[
["addresses","omissions.html#addresses","地址"],
["error-reports","omissions.html#error-reports","暂时性差错的报告"],
["differentiated-services","omissions.html#differentiated-services","区分服务字段"],
["ip","omissions.html#ip","下层的网际协议"],
["source-routes","omissions.html#source-routes","源路由"],
["icmp","omissions.html#icmp","ICMP 报文"],
["linux-sack-recovery","omissions.html#linux-sack-recovery","依靠选择确认的恢复"],
["linux-fast-open","omissions.html#linux-fast-open","TCP 快速打开"],
["linux-ecn","omissions.html#linux-ecn","显式拥塞通知"],
["linux-icmp","omissions.html#linux-icmp","ICMP 报文"],
["linux-receive-buffer","omissions.html#linux-receive-buffer","接收缓冲区自身的大小"],
["linux-urgent","omissions.html#linux-urgent","紧急数据"]
]);
