docgenSearch.add("zh","d72",[
["MAY-9","requirements.html#may-9","收到的区分服务字段可以告诉应用程序。"],
["MAY-10","requirements.html#may-10","可以支持网际协议的时间戳选项。"],
["MAY-11","requirements.html#may-11","可以支持网际协议的记录路由选项。"],
["MAY-12","requirements.html#may-12","可以把过旧的确认当作伪造。"],
["MAY-13","requirements.html#may-13","超前到达的报文段可以立即确认。"],
["MAY-14","requirements.html#may-14","可以提供 FLUSH 调用。"],
["MAY-15","requirements.html#may-15","SEND 可以要求推送。"],
["MAY-16","requirements.html#may-16","没有要求推送的数据可以积攒起来。"],
["MAY-17","requirements.html#may-17","可以把推送告诉接收方的应用程序。"],
["MAY-18","requirements.html#may-18","可以使用其他的拥塞控制办法。"],
["REC-1","requirements.html#rec-1","窗口用 32 位保存和计算。"],
["full-socket","kinds.html#full-socket","完整的套接字"]
]);
