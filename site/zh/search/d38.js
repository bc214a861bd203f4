docgenSearch.add("zh","d38",[
["RTTVAR4","variables.html#rttvar4","往返时间平均偏差的四倍，正好是重传超时要加上的部分。"],
["RTT.SENT","variables.html#rttsent","不用时间戳时，测量往返时间的起点；发生重传之后没有定义，因为分不清得到确认的是哪一份。"],
["ACK.NOW","variables.html#acknow","所欠的确认是否不能延迟。"],
["ACK.PUSHED","variables.html#ackpushed","到达的内容是否像一次写入的末尾；如果是，读取者全部取走时就发出确认。"],
["ACK.ATO","variables.html#ackato","确认延迟多久，从数据到达的疏密得知；数据到达之前没有定义。"],
["ACK.QUICK","variables.html#ackquick","还有多少个确认不延迟就发送。"],
["ACK.PINGPONG","variables.html#ackpingpong","用户是否应答到达的数据；如果是，确认可以等着由应答捎带。"],
["RCV.WUP","variables.html#rcvwup","我方上一次确认到哪里为止。"],
["ACK.LASTTEXT","variables.html#acklasttext","上一次有数据到达的时刻。"],
["ACK.LIMITED","variables.html#acklimited","上一次回答不可接受的报文段的时刻；下一次这样的回答要等 tcp_invalid_ratelimit。"],
["RCV.MSS","variables.html#rcvmss","对方的报文段携带过的最多数据，当作满报文段的长度。"],
["RCV.SSTHRESH","variables.html#rcvssthresh","窗口目前可以增长到多大；它还在增长时，确认不延迟。"]
]);
