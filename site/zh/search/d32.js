docgenSearch.add("zh","d32",[
["timeout.delayed-ack","rules/delayed-ack-timeout.html#timeoutdelayed-ack","原以为用户会应答，却没有，所以确认单独发出，之后的确认不再等待应答。"],
["timeout.delayed-ack.inflates","rules/delayed-ack-timeout.html#timeoutdelayed-ackinflates","没有等到可以捎带确认的内容，所以确认单独发出，下一个会等得更久。"],
["timeout.keepalive.early","rules/keepalive-timeout.html#timeoutkeepaliveearly","定时器运行期间有报文段到达，因此连接沉默得还不够久；定时器再运行剩下的时间。"],
["timeout.keepalive.counted","rules/keepalive-timeout.html#timeoutkeepalivecounted","对方不再应答的连接计为被切断的连接。"],
["timeout.keepalive.given-up","rules/keepalive-timeout.html#timeoutkeepalivegiven-up","没有得到回答的探测已经达到 SK.KEEPCNT，所以认为对方已经不在：发出 RST 以防它还在，并放弃连接。"],
["timeout.keepalive.busy","rules/keepalive-timeout.html#timeoutkeepalivebusy","我方还有内容等待发送或等待确认，别的定时器会监视对方，所以不需要探测。"],
["timeout.keepalive.probe","rules/keepalive-timeout.html#timeoutkeepaliveprobe","对方一直静默，所以要它表示还在：序号早已得到确认的空报文段，对方必须用 ACK 回答。"],
["timeout.persist.orphan","rules/persist-timeout.html#timeoutpersistorphan","连接没有所有者，对已关闭窗口的 tcp_orphan_retries 次探测都没有得到应答，因此放弃。"],
["timeout.persist.counted","rules/persist-timeout.html#timeoutpersistcounted","窗口探测不再得到应答的连接计为被切断的连接。"],
["timeout.persist.given-up","rules/persist-timeout.html#timeoutpersistgiven-up","已有 tcp_retries2 次窗口探测没有得到应答，连接以 ETIMEDOUT 放弃。"],
["timeout.persist.sends","rules/persist-timeout.html#timeoutpersistsends","窗口有空间而数据仍在等待（例如 MSG_MORE 之后）；现在发送。"],
["timeout.persist.window-probe","rules/persist-timeout.html#timeoutpersistwindow-probe","窗口已经关闭，所以发送一个序号早已得到确认的空报文段：它引来的 ACK 会说明窗口是否打开。下一次探测…"]
]);
