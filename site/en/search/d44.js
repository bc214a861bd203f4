docgenSearch.add("en","d44",[
["tcp_rmem","settings.html#tcp_rmem","The largest receive buffer, the third number of the sysctl; half of it may become window."],
["JIFFY","settings.html#jiffy","How long one tick of the kernel's timers is, which is the least that any of them waits; the default is that of a kernel with 250 ticks a second."],
["TCP_INIT_CWND","settings.html#tcp_init_cwnd","How many segments may be in flight at the start of a connection."],
["TCP_MAX_QUICKACKS","settings.html#tcp_max_quickacks","How many acknowledgments are not delayed at the start of a connection, or after trouble."],
["retransmission","timers.html#retransmission","retransmission timer"],
["persist","timers.html#persist","persist timer"],
["time-wait","timers.html#time-wait","time-wait timer"],
["delayed-ACK","timers.html#delayed-ack","delayed-ACK timer"],
["keepalive","timers.html#keepalive","keepalive timer"],
["SENDs","queues.html#sends","outstanding SENDs"],
["RECEIVEs","queues.html#receives","outstanding RECEIVEs"],
["CLOSEs","queues.html#closes","outstanding CLOSE"]
]);
