docgenSearch.add("zh","d43",[
["tcp_rfc1337","settings.html#tcp_rfc1337","是否按照 RFC 1337 的建议，忽略 TIME-WAIT 中收到的 RST。"],
["tcp_keepalive_time","settings.html#tcp_keepalive_time","启用保活的连接静默多久之后开始探测；程序没有自己设定时使用。"],
["tcp_keepalive_intvl","settings.html#tcp_keepalive_intvl","保活探测得不到回答时的间隔；程序没有自己设定时使用。"],
["tcp_keepalive_probes","settings.html#tcp_keepalive_probes","最多有多少个保活探测可以得不到回答；程序没有自己设定时使用。"],
["tcp_retries2","settings.html#tcp_retries2","重传数据或 FIN 多少次之后放弃连接。内核把这个次数换算成时间，即从 200 毫秒起加倍这么多次所需的时间，…"],
["tcp_orphan_retries","settings.html#tcp_orphan_retries","没有主人的套接字重传多少次之后放弃；内核自己的默认值写作 0，代表的就是这个数目。"],
["tcp_invalid_ratelimit","settings.html#tcp_invalid_ratelimit","在一个连接上，对不可接受报文段的两次回答至少相隔多久。"],
["tcp_rto_min","settings.html#tcp_rto_min","偏差至少给重传超时加上多少，所以重传超时至少比往返时间长这么多；内核以微秒为单位，名为 tcp_rto_min_us。"],
["TCP_TIMEOUT_FALLBACK","settings.html#tcp_timeout_fallback","握手没有给出可测量的往返时，连接的重传超时。"],
["TCP_DELACK_MIN","settings.html#tcp_delack_min","连接开始时，确认的延迟时间。"],
["TCP_DELACK_MAX","settings.html#tcp_delack_max","确认最多延迟多久。"],
["RCV.SPACE","settings.html#rcvspace","接收缓冲区起初能容纳多少数据；窗口还能朝它增长时，确认不会延迟。"]
]);
