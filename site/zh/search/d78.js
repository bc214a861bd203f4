docgenSearch.add("zh","d78",[
["options","omissions.html#options","选项"],
["segment-size","omissions.html#segment-size","报文段长度的计算"],
["push","omissions.html#push","PUSH 标志"],
["checksum","omissions.html#checksum","校验和"],
["initial-numbers","omissions.html#initial-numbers","初始序号的选择"],
["several-connections","omissions.html#several-connections","同时存在多个连接"],
["addresses","omissions.html#addresses","地址"],
["error-reports","omissions.html#error-reports","暂时性差错的报告"],
["differentiated-services","omissions.html#differentiated-services","区分服务字段"],
["ip","omissions.html#ip","下层的网际协议"],
["source-routes","omissions.html#source-routes","源路由"],
["icmp","omissions.html#icmp","ICMP 报文"]
]);
