docgenSearch.add("zh","d40",[
["CALL.SO_LINGER","variables.html#callso_linger","setsockopt() 是否把等待时间设为零。"],
["CALL.TCP_NODELAY","variables.html#calltcp_nodelay","setsockopt() 是否关闭 Nagle 算法。"],
["CALL.SO_KEEPALIVE","variables.html#callso_keepalive","setsockopt() 是否打开保活。"],
["CALL.TCP_KEEPIDLE","variables.html#calltcp_keepidle","setsockopt() 设定的第一个保活探测之前的静默时间。"],
["CALL.TCP_KEEPINTVL","variables.html#calltcp_keepintvl","setsockopt() 设定的、得不到回答的保活探测之间的间隔。"],
["CALL.TCP_KEEPCNT","variables.html#calltcp_keepcnt","setsockopt() 允许的、得不到回答的保活探测的数目。"],
["CALL.TCP_QUICKACK","variables.html#calltcp_quickack","setsockopt() 是否要求不延迟确认。"],
["CALL.SO_RCVBUF","variables.html#callso_rcvbuf","setsockopt() 要求的、存放到达字节的空间。"],
["NOW","variables.html#now","主机的时钟，只在事件与事件之间前进。"],
["COOKIE","variables.html#cookie","这对套接字的 SYN cookie 的号码，由地址和密钥算出，所以不必保存，以后也认得出来。"],
["SEG.ISN","variables.html#segisn","新连接要使用的初始序号，由 TIME-WAIT 在把 SYN 交给监听套接字时记下；它不在网络上传送。"],
["MSL","settings.html#msl","报文段最大生存时间，超过这个时间就认为报文段已从网络中消失；默认值取自 RFC 9293 第 3.4.2 节的假定。"]
]);
