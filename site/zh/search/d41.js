docgenSearch.add("zh","d41",[
["ISN.ADVANCE","settings.html#isnadvance","同一方的下一个初始序号至少比上一个大多少；默认值是 RFC 9293 第 3.4.1 节所述的时钟在四秒里增加的数目。"],
["MSS","settings.html#mss","一个报文段最多可以携带的数据；默认值是没有选项另作说明时 MUST-15 对 IPv4 的规定。"],
["RCV.BUFF","settings.html#rcvbuff","存放已到达而尚未读取的字节的空间；默认值是不使用窗口扩大时首部所能宣告的最大窗口。"],
["SND.BUFF","settings.html#sndbuff","最多可以有多少字节等待发送；RFC 9293 留给实现决定，默认值由本模型自定。"],
["RECEIVE.CALLS","settings.html#receivecalls","最多可以有多少个 RECEIVE 同时等待；RFC 9293 留给实现决定，默认值由本模型自定。"],
["DATA.ON.SYN","settings.html#dataonsyn","在 LISTEN 中调用 SEND 时，是否让数据随 SYN 发送；RFC 9293 第 3.10.2 节两种做法都允许，默认是等连接建立后再发送。"],
["backlog","settings.html#backlog","场景没有说明时，调用 listen() 所用的数目；默认值由本模型自定。"],
["somaxconn","settings.html#somaxconn","listen() 最多可以要求的数目；更大的数会减到这个值。"],
["tcp_max_syn_backlog","settings.html#tcp_max_syn_backlog","主机打算保存多少个请求：关闭 cookie 时，超过其四分之三之后，监听套接字不再接受新的请求。内核在启动…"],
["tcp_syncookies","settings.html#tcp_syncookies","什么时候用 cookie 而不是请求来回答 SYN：0 从不，1 半连接队列满时，2 总是。"],
["tcp_abort_on_overflow","settings.html#tcp_abort_on_overflow","握手完成而全连接队列已满时，是否将对方复位，而不是丢弃它的 ACK。"],
["TCP_SYNCOOKIE_VALID","settings.html#tcp_syncookie_valid","最后一次发送 cookie 之后，多久之内的 ACK 可能是对它的回答；不能更改。"]
]);
