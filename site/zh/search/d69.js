docgenSearch.add("zh","d69",[
["SHLD-4","requirements.html#shld-4","用时间戳来缩短 TIME-WAIT。"],
["SHLD-5","requirements.html#shld-5","最大报文段不是默认值时，SYN 要通告它。"],
["SHLD-6","requirements.html#shld-6","通告的长度取接口可能出现的最小值。"],
["SHLD-7","requirements.html#shld-7","把短小的数据合并发送（Nagle 算法）。"],
["SHLD-8","requirements.html#shld-8","支持显式拥塞通知。"],
["SHLD-9","requirements.html#shld-9","在 R1 之后、R2 之前把困难告诉应用程序。"],
["SHLD-10","requirements.html#shld-10","R1 至少是三次重传。"],
["SHLD-11","requirements.html#shld-11","R2 至少是 100 秒。"],
["SHLD-12","requirements.html#shld-12","保活报文段不带数据。"],
["SHLD-13","requirements.html#shld-13","新的应用程序不使用紧急数据。"],
["SHLD-14","requirements.html#shld-14","接收方不收回已经开放的窗口。"],
["SHLD-15","requirements.html#shld-15","窗口缩小之后，不发送新数据。"]
]);
