docgenSearch.add("en","d42",[
["somaxconn","settings.html#somaxconn","The largest number that listen() may ask for; a larger one is cut down to it."],
["tcp_max_syn_backlog","settings.html#tcp_max_syn_backlog","How many requests a host plans for: where cookies are turned off, a listener takes no new one once three quarters are exceeded. The kernel comput…"],
["tcp_syncookies","settings.html#tcp_syncookies","When a SYN is answered with a cookie instead of a request: 0 never, 1 when the SYN queue is full, 2 always."],
["tcp_abort_on_overflow","settings.html#tcp_abort_on_overflow","Whether the other side is reset when the handshake is over and the accept queue is full, instead of having its ACK dropped."],
["TCP_SYNCOOKIE_VALID","settings.html#tcp_syncookie_valid","For how long after the last cookie was sent an ACK may be the answer to one; it cannot be changed."],
["tcp_syn_retries","settings.html#tcp_syn_retries","How often a SYN is sent again with a growing pause before it is given up; the repetitions of tcp_syn_linear_timeouts come on top."],
["tcp_syn_linear_timeouts","settings.html#tcp_syn_linear_timeouts","How often a SYN is sent again before the pause begins to double."],
["tcp_synack_retries","settings.html#tcp_synack_retries","How often a SYN,ACK is sent again before the request is forgotten."],
["tcp_timestamps","settings.html#tcp_timestamps","Whether segments carry timestamps, if the other side agrees."],
["tcp_sack","settings.html#tcp_sack","Whether selective acknowledgments are permitted, if the other side agrees."],
["tcp_fin_timeout","settings.html#tcp_fin_timeout","How long an orphan waits in FIN-WAIT-2 for the other side's FIN; contrary to a common belief, it does not change how long TIME-WAIT lasts."],
["TCP_TIMEWAIT_LEN","settings.html#tcp_timewait_len","How long TIME-WAIT lasts; it is compiled into the kernel and cannot be changed."]
]);
