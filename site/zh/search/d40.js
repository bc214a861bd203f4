docgenSearch.add("zh","d40",[
["CALL.TCP_KEEPCNT","variables.html#calltcp_keepcnt","setsockopt() 允许的、得不到回答的保活探测的数目。"],
["CALL.TCP_QUICKACK","variables.html#calltcp_quickack","setsockopt() 是否要求不延迟确认。"],
["CALL.SO_RCVBUF","variables.html#callso_rcvbuf","setsockopt() 要求的、存放到达字节的空间。"],
["NOW","variables.html#now","主机的时钟，只在事件与事件之间前进。"],
["COOKIE","variables.html#cookie","这对套接字的 SYN cookie 的号码，由地址和密钥算出，所以不必保存，以后也认得出来。"],
["SEG.ISN","variables.html#segisn","新连接要使用的初始序号，由 TIME-WAIT 在把 SYN 交给监听套接字时记下；它不在网络上传送。"],
["MSL","settings.html#msl","报文段最大生存时间，超过这个时间就认为报文段已从网络中消失；默认值取自 RFC 9293 第 3.4.2 节的假定。"],
["USER.TIMEOUT","settings.html#usertimeout","有事情未完成时最多等待多久就放弃连接；默认值取自 RFC 9293 第 3.9.1.1 节。"],
["RTO.FIRST","settings.html#rtofirst","尚未测得往返时间时的重传超时；默认值是 RFC 6298 第 2 节的初始值。"],
["RTO.MAX","settings.html#rtomax","重传超时增长的上限；默认值是 RFC 6298 第 2 节允许的最小上限。"],
["R2.SYN","settings.html#r2syn","SYN 重传多少次之后放弃；与其他默认值合在一起，等待的总时间满足 MUST-23 的要求；场景可以为每台主机另定…"],
["R2","settings.html#r2","其他报文段重传多少次之后放弃连接；与其他默认值合在一起，等待的总时间满足 SHLD-11 的建议；场景可以为…"]
]);
