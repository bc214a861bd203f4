docgenSearch.add("zh","d41",[
["USER.TIMEOUT","settings.html#usertimeout","有事情未完成时最多等待多久就放弃连接；默认值取自 RFC 9293 第 3.9.1.1 节。"],
["RTO.FIRST","settings.html#rtofirst","尚未测得往返时间时的重传超时；默认值是 RFC 6298 第 2 节的初始值。"],
["RTO.MAX","settings.html#rtomax","重传超时增长的上限；默认值是 RFC 6298 第 2 节允许的最小上限。"],
["R2.SYN","settings.html#r2syn","SYN 重传多少次之后放弃；与其他默认值合在一起，等待的总时间满足 MUST-23 的要求；场景可以为每台主机另定…"],
["R2","settings.html#r2","其他报文段重传多少次之后放弃连接；与其他默认值合在一起，等待的总时间满足 SHLD-11 的建议；场景可以为…"],
["ISN.ADVANCE","settings.html#isnadvance","同一方的下一个初始序号至少比上一个大多少；默认值是 RFC 9293 第 3.4.1 节所述的时钟在四秒里增加的数目。"],
["MSS","settings.html#mss","一个报文段最多可以携带的数据；默认值是没有选项另作说明时 MUST-15 对 IPv4 的规定。"],
["RCV.BUFF","settings.html#rcvbuff","存放已到达而尚未读取的字节的空间；默认值是不使用窗口扩大时首部所能宣告的最大窗口。"],
["SND.BUFF","settings.html#sndbuff","最多可以有多少字节等待发送；RFC 9293 留给实现决定，默认值由本模型自定。"],
["RECEIVE.CALLS","settings.html#receivecalls","最多可以有多少个 RECEIVE 同时等待；RFC 9293 留给实现决定，默认值由本模型自定。"],
["DATA.ON.SYN","settings.html#dataonsyn","在 LISTEN 中调用 SEND 时，是否让数据随 SYN 发送；RFC 9293 第 3.10.2 节两种做法都允许，默认是等连接建立后再发送。"],
["backlog","settings.html#backlog","场景没有说明时，调用 listen() 所用的数目；默认值由本模型自定。"]
]);
