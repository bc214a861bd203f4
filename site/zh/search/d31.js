docgenSearch.add("zh","d31",[
["output.timer.loss-probe.unmeasured","rules/output.html#outputtimerloss-probeunmeasured","没有测得往返时，对丢失的尾部的探测在一秒后发送。"],
["output.timer.keepalive.start","rules/output.html#outputtimerkeepalivestart","用户要求保活，所以从连接建立的那一刻起计算静默时间。"],
["timeout.request.listener-gone","rules/retransmission-timeout.html#timeoutrequestlistener-gone","监听套接字在此期间已经关闭，因此不再重发 SYN,ACK，请求被丢弃。"],
["timeout.request.given-up","rules/retransmission-timeout.html#timeoutrequestgiven-up","SYN,ACK 重传的次数已经达到 tcp_synack_retries，所以请求离开半连接队列，被忘掉，不通知任何一方。"],
["timeout.request","rules/retransmission-timeout.html#timeoutrequest","SYN,ACK 没有得到确认，所以重传，下一次等待加倍。"],
["timeout.retransmission.simultaneous-open-given-up","rules/retransmission-timeout.html#timeoutretransmissionsimultaneous-open-given-up","同时打开时的 SYN,ACK 重发 tcp_syn_retries 次；这里不再加上线性超时的次数。"],
["timeout.retransmission.counted","rules/retransmission-timeout.html#timeoutretransmissioncounted","在 ESTABLISHED 或 CLOSE-WAIT 中被放弃的连接计为被切断的连接。"],
["timeout.retransmission.orphan","rules/retransmission-timeout.html#timeoutretransmissionorphan","套接字已经没有主人，不值得像有主人的那样耐心：放弃连接。"],
["timeout.retransmission.first","rules/retransmission-timeout.html#timeoutretransmissionfirst","超时后的第一次重传确定了从何时开始计算放弃的时间。"],
["timeout.retransmission.syn-sent.linear","rules/retransmission-timeout.html#timeoutretransmissionsyn-sentlinear","重传 SYN，下一次等待不比这次长，这样最初几次尝试间隔较短。"],
["timeout.loss-probe.new-text","rules/loss-probe-timeout.html#timeoutloss-probenew-text","因 Nagle 算法而等待的数据比已发送过的数据更适合作探测。"],
["timeout.loss-probe","rules/loss-probe-timeout.html#timeoutloss-probe","重传在途的最后一个报文段：对它的回答会说明它是否丢失，不必等到使发送方慢下来的重传超时。"]
]);
