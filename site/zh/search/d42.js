docgenSearch.add("zh","d42",[
["tcp_syn_retries","settings.html#tcp_syn_retries","以越来越长的间隔重传 SYN 多少次之后放弃；tcp_syn_linear_timeouts 的次数另计。"],
["tcp_syn_linear_timeouts","settings.html#tcp_syn_linear_timeouts","间隔开始加倍之前，重传 SYN 多少次。"],
["tcp_synack_retries","settings.html#tcp_synack_retries","重传 SYN,ACK 多少次之后忘掉请求。"],
["tcp_timestamps","settings.html#tcp_timestamps","对方同意时，报文段是否携带时间戳。"],
["tcp_sack","settings.html#tcp_sack","对方同意时，是否允许选择确认。"],
["tcp_fin_timeout","settings.html#tcp_fin_timeout","孤儿在 FIN-WAIT-2 中等待对方的 FIN 多久；常有人以为它决定 TIME-WAIT 的时长，其实无关。"],
["TCP_TIMEWAIT_LEN","settings.html#tcp_timewait_len","TIME-WAIT 持续多久；它编译在内核里，不能更改。"],
["tcp_rfc1337","settings.html#tcp_rfc1337","是否按照 RFC 1337 的建议，忽略 TIME-WAIT 中收到的 RST。"],
["tcp_keepalive_time","settings.html#tcp_keepalive_time","启用保活的连接静默多久之后开始探测；程序没有自己设定时使用。"],
["tcp_keepalive_intvl","settings.html#tcp_keepalive_intvl","保活探测得不到回答时的间隔；程序没有自己设定时使用。"],
["tcp_keepalive_probes","settings.html#tcp_keepalive_probes","最多有多少个保活探测可以得不到回答；程序没有自己设定时使用。"],
["tcp_retries2","settings.html#tcp_retries2","重传数据或 FIN 多少次之后放弃连接。内核把这个次数换算成时间，即从 200 毫秒起加倍这么多次所需的时间，…"]
]);
