docgenSearch.add("zh","d71",[
["SHLD-22","requirements.html#shld-22","这个字段原样交给下层。"],
["SHLD-23","requirements.html#shld-23","应用程序在连接期间不改变这个字段。"],
["SHLD-24","requirements.html#shld-24","后来的源路由取代先前的源路由。"],
["SHLD-25","requirements.html#shld-25","应用程序可以得知 ICMP 报告的暂时性问题。"],
["SHLD-26","requirements.html#shld-26","ICMP 报告的永久性问题会结束连接。"],
["SHLD-27","requirements.html#shld-27","相继的推送合并成尽可能大的报文段。"],
["SHLD-28","requirements.html#shld-28","只要数据足够，就发送尽可能大的报文段。"],
["SHLD-29","requirements.html#shld-29","窗口关闭之后，经过一个重传超时才发第一个探测。"],
["SHLD-30","requirements.html#shld-30","相邻两次探测的间隔按指数增长。"],
["SHLD-31","requirements.html#shld-31","保留超前于期望序号的报文段。"],
["MAY-1","requirements.html#may-1","CLOSE 可以连读取也一并结束。"],
["MAY-2","requirements.html#may-2","新的 SYN 可以从 TIME-WAIT 重新打开连接。"]
]);
