docgenSearch.add("zh","d30",[
["output.ack.quick","rules/output.html#outputackquick","确认现在还不延迟，用户也没有在应答，所以立即发出。"],
["output.ack.second","rules/output.html#outputacksecond","自上次确认以来到达的多于一个满报文段，所以应当再确认一次。"],
["output.ack.read","rules/output.html#outputackread","用户读完了全部数据，其中多半包括一条消息的末尾，又不是在应答，所以发出确认。"],
["output.ack.delay.shortest","rules/output.html#outputackdelayshortest","还没有数据到达，无从得知该延迟多久，所以确认只等到下一个时钟节拍。"],
["output.ack.delay.measured","rules/output.html#outputackdelaymeasured","确认等待捎带的机会：大约等到下一份数据该来的时候，但不超过一次往返，无论如何不超过 TCP_DELACK_MAX。"],
["output.ack.delay","rules/output.html#outputackdelay","确认等待捎带的机会：大约等到下一份数据该来的时候，但不超过 TCP_DELACK_MAX。"],
["output.timer.loss-probe.single","rules/output.html#outputtimerloss-probesingle","只有一个报文段在途，所以两次往返之后该发探测，再加上 tcp_rto_min，因为对方可能在延迟确认。"],
["output.timer.loss-probe","rules/output.html#outputtimerloss-probe","有报文段在途，所以如果大约两次往返之内没有消息，就把最后一个重传作为探测，远早于重传超时。"],
["output.timer.loss-probe.unmeasured","rules/output.html#outputtimerloss-probeunmeasured","没有测得往返时，对丢失的尾部的探测在一秒后发送。"],
["output.timer.keepalive.start","rules/output.html#outputtimerkeepalivestart","用户要求保活，所以从连接建立的那一刻起计算静默时间。"],
["timeout.request.listener-gone","rules/retransmission-timeout.html#timeoutrequestlistener-gone","监听套接字在此期间已经关闭，因此不再重发 SYN,ACK，请求被丢弃。"],
["timeout.request.given-up","rules/retransmission-timeout.html#timeoutrequestgiven-up","SYN,ACK 重传的次数已经达到 tcp_synack_retries，所以请求离开半连接队列，被忘掉，不通知任何一方。"]
]);
