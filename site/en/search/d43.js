docgenSearch.add("en","d43",[
["tcp_orphan_retries","settings.html#tcp_orphan_retries","How often something is sent again for a socket that nobody owns; the kernel's own default is written as 0, which stands for this number."],
["tcp_invalid_ratelimit","settings.html#tcp_invalid_ratelimit","How long the answers to segments that are not acceptable must lie apart on one connection."],
["tcp_rto_min","settings.html#tcp_rto_min","The least that the deviation adds to the retransmission timeout, which is therefore never shorter than that beyond the round trip; the kernel giv…"],
["TCP_TIMEOUT_FALLBACK","settings.html#tcp_timeout_fallback","The retransmission timeout of a connection whose handshake gave no round trip to measure."],
["TCP_DELACK_MIN","settings.html#tcp_delack_min","The delay of acknowledgments that a connection starts with."],
["TCP_DELACK_MAX","settings.html#tcp_delack_max","The longest that an acknowledgment is delayed."],
["RCV.SPACE","settings.html#rcvspace","How much text the receive buffer has room for at first; acknowledgments are not delayed while the window can still grow towards it."],
["tcp_rmem","settings.html#tcp_rmem","The largest receive buffer, the third number of the sysctl; half of it may become window."],
["JIFFY","settings.html#jiffy","How long one tick of the kernel's timers is, which is the least that any of them waits; the default is that of a kernel with 250 ticks a second."],
["TCP_INIT_CWND","settings.html#tcp_init_cwnd","How many segments may be in flight at the start of a connection."],
["TCP_MAX_QUICKACKS","settings.html#tcp_max_quickacks","How many acknowledgments are not delayed at the start of a connection, or after trouble."],
["retransmission","timers.html#retransmission","retransmission timer"]
]);
