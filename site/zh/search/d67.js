docgenSearch.add("zh","d67",[
["MUST-43","requirements.html#must-43","OPEN 可以指定本地地址。"],
["MUST-44","requirements.html#must-44","没有指定时，由网络层在第一个 SYN 之前选定地址。"],
["MUST-45","requirements.html#must-45","此后这个连接一直使用同一个本地地址。"],
["MUST-46","requirements.html#must-46","OPEN 拒绝不可能属于一台主机的远端地址。"],
["MUST-47","requirements.html#must-47","有办法把暂时性差错告诉应用程序。"],
["MUST-48","requirements.html#must-48","应用程序可以指定区分服务字段。"],
["MUST-49","requirements.html#must-49","分组的生存时间可以配置。"],
["MUST-50","requirements.html#must-50","忽略不认识的网际协议选项。"],
["MUST-51","requirements.html#must-51","应用程序打开连接时可以指定源路由。"],
["MUST-52","requirements.html#must-52","这样指定的路由优先于分组带来的路由。"],
["MUST-53","requirements.html#must-53","被动 OPEN 之后，报文段沿着收到的源路由返回。"],
["MUST-54","requirements.html#must-54","ICMP 差错报文交给它所涉及的连接。"]
]);
