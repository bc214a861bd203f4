docgenSearch.add("zh","d44",[
["tcp_rmem","settings.html#tcp_rmem","最大的接收缓冲区，即这个 sysctl 的第三个数；其中一半可以成为窗口。"],
["JIFFY","settings.html#jiffy","内核定时器一个节拍的长度，也是任何定时器最短的等待时间；默认值属于每秒 250 个节拍的内核。"],
["TCP_INIT_CWND","settings.html#tcp_init_cwnd","连接开始时，最多可以有多少个报文段在途。"],
["TCP_MAX_QUICKACKS","settings.html#tcp_max_quickacks","连接开始时，或者出了问题之后，有多少个确认不延迟。"],
["retransmission","timers.html#retransmission","重传定时器"],
["persist","timers.html#persist","坚持定时器"],
["time-wait","timers.html#time-wait","时间等待定时器（2MSL）"],
["delayed-ACK","timers.html#delayed-ack","延迟确认定时器"],
["keepalive","timers.html#keepalive","保活定时器"],
["SENDs","queues.html#sends","未完成的 SEND"],
["RECEIVEs","queues.html#receives","未完成的 RECEIVE"],
["CLOSEs","queues.html#closes","未完成的 CLOSE"]
]);
