docgenSearch.add("en","d42",[
["tcp_syn_retries","settings.html#tcp_syn_retries","How often a SYN is sent again with a growing pause before it is given up; the repetitions of tcp_syn_linear_timeouts come on top."],
["tcp_syn_linear_timeouts","settings.html#tcp_syn_linear_timeouts","How often a SYN is sent again before the pause begins to double."],
["tcp_synack_retries","settings.html#tcp_synack_retries","How often a SYN,ACK is sent again before the request is forgotten."],
["tcp_timestamps","settings.html#tcp_timestamps","Whether segments carry timestamps, if the other side agrees."],
["tcp_sack","settings.html#tcp_sack","Whether selective acknowledgments are permitted, if the other side agrees."],
["tcp_fin_timeout","settings.html#tcp_fin_timeout","How long an orphan waits in FIN-WAIT-2 for the other side's FIN; contrary to a common belief, it does not change how long TIME-WAIT lasts."],
["TCP_TIMEWAIT_LEN","settings.html#tcp_timewait_len","How long TIME-WAIT lasts; it is compiled into the kernel and cannot be changed."],
["tcp_rfc1337","settings.html#tcp_rfc1337","Whether a RST in TIME-WAIT is ignored, as RFC 1337 advises."],
["tcp_keepalive_time","settings.html#tcp_keepalive_time","How long a connection with keepalive may be silent before it is probed, where the program sets no time of its own."],
["tcp_keepalive_intvl","settings.html#tcp_keepalive_intvl","The pause between keepalive probes that are not answered, where the program sets none of its own."],
["tcp_keepalive_probes","settings.html#tcp_keepalive_probes","How many keepalive probes may stay unanswered, where the program sets no number of its own."],
["tcp_retries2","settings.html#tcp_retries2","How often text or a FIN is sent again before the connection is given up. The kernel turns the number into a time, the one that so many doublings …"]
]);
