docgenSearch.add("zh","d70",[
["SHLD-16","requirements.html#shld-16","窗口之内的旧数据照常重传。"],
["SHLD-17","requirements.html#shld-17","窗口之外的数据一直得不到确认，也不会结束连接。"],
["SHLD-18","requirements.html#shld-18","确认稍作延迟。"],
["SHLD-19","requirements.html#shld-19","至少每两个满长的报文段确认一次。"],
["SHLD-20","requirements.html#shld-20","应用程序可以关闭这类报告。"],
["SHLD-21","requirements.html#shld-21","应用程序以后可以改变区分服务字段。"],
["SHLD-22","requirements.html#shld-22","这个字段原样交给下层。"],
["SHLD-23","requirements.html#shld-23","应用程序在连接期间不改变这个字段。"],
["SHLD-24","requirements.html#shld-24","后来的源路由取代先前的源路由。"],
["SHLD-25","requirements.html#shld-25","应用程序可以得知 ICMP 报告的暂时性问题。"],
["SHLD-26","requirements.html#shld-26","ICMP 报告的永久性问题会结束连接。"],
["SHLD-27","requirements.html#shld-27","相继的推送合并成尽可能大的报文段。"]
]);
