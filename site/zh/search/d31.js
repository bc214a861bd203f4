docgenSearch.add("zh","d31",[
["timeout.request","rules/retransmission-timeout.html#timeoutrequest","SYN,ACK 没有得到确认，所以重传，下一次等待加倍。"],
["timeout.retransmission.simultaneous-open-given-up","rules/retransmission-timeout.html#timeoutretransmissionsimultaneous-open-given-up","同时打开时的 SYN,ACK 重发 tcp_syn_retries 次；这里不再加上线性超时的次数。"],
["timeout.retransmission.counted","rules/retransmission-timeout.html#timeoutretransmissioncounted","在 ESTABLISHED 或 CLOSE-WAIT 中被放弃的连接计为被切断的连接。"],
["timeout.retransmission.orphan","rules/retransmission-timeout.html#timeoutretransmissionorphan","套接字已经没有主人，不值得像有主人的那样耐心：放弃连接。"],
["timeout.retransmission.first","rules/retransmission-timeout.html#timeoutretransmissionfirst","超时后的第一次重传确定了从何时开始计算放弃的时间。"],
["timeout.retransmission.syn-sent.linear","rules/retransmission-timeout.html#timeoutretransmissionsyn-sentlinear","重传 SYN，下一次等待不比这次长，这样最初几次尝试间隔较短。"],
["timeout.loss-probe.new-text","rules/loss-probe-timeout.html#timeoutloss-probenew-text","因 Nagle 算法而等待的数据比已发送过的数据更适合作探测。"],
["timeout.loss-probe","rules/loss-probe-timeout.html#timeoutloss-probe","重传在途的最后一个报文段：对它的回答会说明它是否丢失，不必等到使发送方慢下来的重传超时。"],
["timeout.delayed-ack","rules/delayed-ack-timeout.html#timeoutdelayed-ack","原以为用户会应答，却没有，所以确认单独发出，之后的确认不再等待应答。"],
["timeout.delayed-ack.inflates","rules/delayed-ack-timeout.html#timeoutdelayed-ackinflates","没有等到可以捎带确认的内容，所以确认单独发出，下一个会等得更久。"],
["timeout.keepalive.early","rules/keepalive-timeout.html#timeoutkeepaliveearly","定时器运行期间有报文段到达，因此连接沉默得还不够久；定时器再运行剩下的时间。"],
["timeout.keepalive.counted","rules/keepalive-timeout.html#timeoutkeepalivecounted","对方不再应答的连接计为被切断的连接。"]
]);
