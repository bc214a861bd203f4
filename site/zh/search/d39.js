docgenSearch.add("zh","d39",[
["TS.OFFSET","variables.html#tsoffset","时钟加上多少成为我方的时间戳；连接不使用时间戳时没有定义。"],
["TS.RECENT","variables.html#tsrecent","我方报文段所回送的对方时间戳；报文段的时间戳小于它就算旧的。"],
["SACK.PERMITTED","variables.html#sackpermitted","双方是否都允许选择确认。"],
["SEG.MSS","variables.html#segmss","SYN 的发送方说明自己能接收的最大报文段；其他报文段没有。"],
["SEG.SACK.PERMITTED","variables.html#segsackpermitted","SYN 是否允许选择确认。"],
["SEG.TSV","variables.html#segtsv","报文段的时间戳，取自发送方的时钟；连接不使用时间戳时不存在。"],
["SEG.TSE","variables.html#segtse","报文段回送的时间戳，原是我方的；没有可以回送的时不存在。"],
["CALL.backlog","variables.html#callbacklog","listen() 的调用者允许多少个连接等待；场景没有说明时不存在，改用设定 backlog。"],
["CALL.blocking","variables.html#callblocking","connect() 是否一直等到握手成功或失败。"],
["CALL.more","variables.html#callmore","send() 是否说明还有数据要写（MSG_MORE）。"],
["CALL.receiving","variables.html#callreceiving","shutdown() 是否关闭接收方向（SHUT_RD）。"],
["CALL.sending","variables.html#callsending","shutdown() 是否关闭发送方向（SHUT_WR）。"]
]);
