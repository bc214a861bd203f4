docgenSearch.add("zh","d31",[
["timeout.retransmission.counted","rules/retransmission-timeout.html#timeoutretransmissioncounted","在 ESTABLISHED 或 CLOSE-WAIT 中被放弃的连接计为被切断的连接。"],
["timeout.retransmission.orphan","rules/retransmission-timeout.html#timeoutretransmissionorphan","套接字已经没有主人，不值得像有主人的那样耐心：放弃连接。"],
["timeout.retransmission.first","rules/retransmission-timeout.html#timeoutretransmissionfirst","超时后的第一次重传确定了从何时开始计算放弃的时间。"],
["timeout.retransmission.syn-sent.linear","rules/retransmission-timeout.html#timeoutretransmissionsyn-sentlinear","重传 SYN，下一次等待不比这次长，这样最初几次尝试间隔较短。"],
["timeout.loss-probe.new-text","rules/loss-probe-timeout.html#timeoutloss-probenew-text","因 Nagle 算法而等待的数据比已发送过的数据更适合作探测。"],
["timeout.loss-probe","rules/loss-probe-timeout.html#timeoutloss-probe","重传在途的最后一个报文段：对它的回答会说明它是否丢失，不必等到使发送方慢下来的重传超时。"],
["timeout.delayed-ack","rules/delayed-ack-timeout.html#timeoutdelayed-ack","原以为用户会应答，却没有，所以确认单独发出，之后的确认不再等待应答。"],
["timeout.delayed-ack.inflates","rules/delayed-ack-timeout.html#timeoutdelayed-ackinflates","没有等到可以捎带确认的内容，所以确认单独发出，下一个会等得更久。"],
["timeout.keepalive.early","rules/keepalive-timeout.html#timeoutkeepaliveearly","定时器运行期间有报文段到达，因此连接沉默得还不够久；定时器再运行剩下的时间。"],
["timeout.keepalive.counted","rules/keepalive-timeout.html#timeoutkeepalivecounted","对方不再应答的连接计为被切断的连接。"],
["timeout.keepalive.given-up","rules/keepalive-timeout.html#timeoutkeepalivegiven-up","没有得到回答的探测已经达到 SK.KEEPCNT，所以认为对方已经不在：发出 RST 以防它还在，并放弃连接。"],
["timeout.keepalive.busy","rules/keepalive-timeout.html#timeoutkeepalivebusy","我方还有内容等待发送或等待确认，别的定时器会监视对方，所以不需要探测。"]
]);
