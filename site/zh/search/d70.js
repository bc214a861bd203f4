docgenSearch.add("zh","d70",[
["SHLD-19","requirements.html#shld-19","至少每两个满长的报文段确认一次。"],
["SHLD-20","requirements.html#shld-20","应用程序可以关闭这类报告。"],
["SHLD-21","requirements.html#shld-21","应用程序以后可以改变区分服务字段。"],
["SHLD-22","requirements.html#shld-22","这个字段原样交给下层。"],
["SHLD-23","requirements.html#shld-23","应用程序在连接期间不改变这个字段。"],
["SHLD-24","requirements.html#shld-24","后来的源路由取代先前的源路由。"],
["SHLD-25","requirements.html#shld-25","应用程序可以得知 ICMP 报告的暂时性问题。"],
["SHLD-26","requirements.html#shld-26","ICMP 报告的永久性问题会结束连接。"],
["SHLD-27","requirements.html#shld-27","相继的推送合并成尽可能大的报文段。"],
["SHLD-28","requirements.html#shld-28","只要数据足够，就发送尽可能大的报文段。"],
["SHLD-29","requirements.html#shld-29","窗口关闭之后，经过一个重传超时才发第一个探测。"],
["SHLD-30","requirements.html#shld-30","相邻两次探测的间隔按指数增长。"]
]);
