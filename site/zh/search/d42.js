docgenSearch.add("zh","d42",[
["somaxconn","settings.html#somaxconn","listen() 最多可以要求的数目；更大的数会减到这个值。"],
["tcp_max_syn_backlog","settings.html#tcp_max_syn_backlog","主机打算保存多少个请求：关闭 cookie 时，超过其四分之三之后，监听套接字不再接受新的请求。内核在启动…"],
["tcp_syncookies","settings.html#tcp_syncookies","什么时候用 cookie 而不是请求来回答 SYN：0 从不，1 半连接队列满时，2 总是。"],
["tcp_abort_on_overflow","settings.html#tcp_abort_on_overflow","握手完成而全连接队列已满时，是否将对方复位，而不是丢弃它的 ACK。"],
["TCP_SYNCOOKIE_VALID","settings.html#tcp_syncookie_valid","最后一次发送 cookie 之后，多久之内的 ACK 可能是对它的回答；不能更改。"],
["tcp_syn_retries","settings.html#tcp_syn_retries","以越来越长的间隔重传 SYN 多少次之后放弃；tcp_syn_linear_timeouts 的次数另计。"],
["tcp_syn_linear_timeouts","settings.html#tcp_syn_linear_timeouts","间隔开始加倍之前，重传 SYN 多少次。"],
["tcp_synack_retries","settings.html#tcp_synack_retries","重传 SYN,ACK 多少次之后忘掉请求。"],
["tcp_timestamps","settings.html#tcp_timestamps","对方同意时，报文段是否携带时间戳。"],
["tcp_sack","settings.html#tcp_sack","对方同意时，是否允许选择确认。"],
["tcp_fin_timeout","settings.html#tcp_fin_timeout","孤儿在 FIN-WAIT-2 中等待对方的 FIN 多久；常有人以为它决定 TIME-WAIT 的时长，其实无关。"],
["TCP_TIMEWAIT_LEN","settings.html#tcp_timewait_len","TIME-WAIT 持续多久；它编译在内核里，不能更改。"]
]);
