docgenSearch.add("zh","d72",[
["MAY-3","requirements.html#may-3","可以总是通告最大报文段。"],
["MAY-4","requirements.html#may-4","重传的分组可以沿用原来的标识。"],
["MAY-5","requirements.html#may-5","可以实现保活。"],
["MAY-6","requirements.html#may-6","保活报文段可以带一个无意义的字节。"],
["MAY-7","requirements.html#may-7","窗口之外的旧数据也可以重传。"],
["MAY-8","requirements.html#may-8","接收方可以让窗口关闭任意长的时间。"],
["MAY-9","requirements.html#may-9","收到的区分服务字段可以告诉应用程序。"],
["MAY-10","requirements.html#may-10","可以支持网际协议的时间戳选项。"],
["MAY-11","requirements.html#may-11","可以支持网际协议的记录路由选项。"],
["MAY-12","requirements.html#may-12","可以把过旧的确认当作伪造。"],
["MAY-13","requirements.html#may-13","超前到达的报文段可以立即确认。"],
["MAY-14","requirements.html#may-14","可以提供 FLUSH 调用。"]
]);
