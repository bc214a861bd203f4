docgenSearch.add("zh","d70",[
["SHLD-10","requirements.html#shld-10","R1 至少是三次重传。"],
["SHLD-11","requirements.html#shld-11","R2 至少是 100 秒。"],
["SHLD-12","requirements.html#shld-12","保活报文段不带数据。"],
["SHLD-13","requirements.html#shld-13","新的应用程序不使用紧急数据。"],
["SHLD-14","requirements.html#shld-14","接收方不收回已经开放的窗口。"],
["SHLD-15","requirements.html#shld-15","窗口缩小之后，不发送新数据。"],
["SHLD-16","requirements.html#shld-16","窗口之内的旧数据照常重传。"],
["SHLD-17","requirements.html#shld-17","窗口之外的数据一直得不到确认，也不会结束连接。"],
["SHLD-18","requirements.html#shld-18","确认稍作延迟。"],
["SHLD-19","requirements.html#shld-19","至少每两个满长的报文段确认一次。"],
["SHLD-20","requirements.html#shld-20","应用程序可以关闭这类报告。"],
["SHLD-21","requirements.html#shld-21","应用程序以后可以改变区分服务字段。"]
]);
