docgenSearch.add("zh","d43",[
["tcp_orphan_retries","settings.html#tcp_orphan_retries","没有主人的套接字重传多少次之后放弃；内核自己的默认值写作 0，代表的就是这个数目。"],
["tcp_invalid_ratelimit","settings.html#tcp_invalid_ratelimit","在一个连接上，对不可接受报文段的两次回答至少相隔多久。"],
["tcp_rto_min","settings.html#tcp_rto_min","偏差至少给重传超时加上多少，所以重传超时至少比往返时间长这么多；内核以微秒为单位，名为 tcp_rto_min_us。"],
["TCP_TIMEOUT_FALLBACK","settings.html#tcp_timeout_fallback","握手没有给出可测量的往返时，连接的重传超时。"],
["TCP_DELACK_MIN","settings.html#tcp_delack_min","连接开始时，确认的延迟时间。"],
["TCP_DELACK_MAX","settings.html#tcp_delack_max","确认最多延迟多久。"],
["RCV.SPACE","settings.html#rcvspace","接收缓冲区起初能容纳多少数据；窗口还能朝它增长时，确认不会延迟。"],
["tcp_rmem","settings.html#tcp_rmem","最大的接收缓冲区，即这个 sysctl 的第三个数；其中一半可以成为窗口。"],
["JIFFY","settings.html#jiffy","内核定时器一个节拍的长度，也是任何定时器最短的等待时间；默认值属于每秒 250 个节拍的内核。"],
["TCP_INIT_CWND","settings.html#tcp_init_cwnd","连接开始时，最多可以有多少个报文段在途。"],
["TCP_MAX_QUICKACKS","settings.html#tcp_max_quickacks","连接开始时，或者出了问题之后，有多少个确认不延迟。"],
["retransmission","timers.html#retransmission","重传定时器"]
]);
