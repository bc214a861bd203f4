docgenSearch.add("zh","d38",[
["ACK.QUICK","variables.html#ackquick","还有多少个确认不延迟就发送。"],
["ACK.PINGPONG","variables.html#ackpingpong","用户是否应答到达的数据；如果是，确认可以等着由应答捎带。"],
["RCV.WUP","variables.html#rcvwup","我方上一次确认到哪里为止。"],
["ACK.LASTTEXT","variables.html#acklasttext","上一次有数据到达的时刻。"],
["ACK.LIMITED","variables.html#acklimited","上一次回答不可接受的报文段的时刻；下一次这样的回答要等 tcp_invalid_ratelimit。"],
["RCV.MSS","variables.html#rcvmss","对方的报文段携带过的最多数据，当作满报文段的长度。"],
["RCV.SSTHRESH","variables.html#rcvssthresh","窗口目前可以增长到多大；它还在增长时，确认不延迟。"],
["TS.OFFSET","variables.html#tsoffset","时钟加上多少成为我方的时间戳；连接不使用时间戳时没有定义。"],
["TS.RECENT","variables.html#tsrecent","我方报文段所回送的对方时间戳；报文段的时间戳小于它就算旧的。"],
["SACK.PERMITTED","variables.html#sackpermitted","双方是否都允许选择确认。"],
["SEG.MSS","variables.html#segmss","SYN 的发送方说明自己能接收的最大报文段；其他报文段没有。"],
["SEG.SACK.PERMITTED","variables.html#segsackpermitted","SYN 是否允许选择确认。"]
]);
