docgenSearch.add("zh","d71",[
["SHLD-28","requirements.html#shld-28","只要数据足够，就发送尽可能大的报文段。"],
["SHLD-29","requirements.html#shld-29","窗口关闭之后，经过一个重传超时才发第一个探测。"],
["SHLD-30","requirements.html#shld-30","相邻两次探测的间隔按指数增长。"],
["SHLD-31","requirements.html#shld-31","保留超前于期望序号的报文段。"],
["MAY-1","requirements.html#may-1","CLOSE 可以连读取也一并结束。"],
["MAY-2","requirements.html#may-2","新的 SYN 可以从 TIME-WAIT 重新打开连接。"],
["MAY-3","requirements.html#may-3","可以总是通告最大报文段。"],
["MAY-4","requirements.html#may-4","重传的分组可以沿用原来的标识。"],
["MAY-5","requirements.html#may-5","可以实现保活。"],
["MAY-6","requirements.html#may-6","保活报文段可以带一个无意义的字节。"],
["MAY-7","requirements.html#may-7","窗口之外的旧数据也可以重传。"],
["MAY-8","requirements.html#may-8","接收方可以让窗口关闭任意长的时间。"]
]);
