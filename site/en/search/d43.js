docgenSearch.add("en","d43",[
["tcp_rfc1337","settings.html#tcp_rfc1337","Whether a RST in TIME-WAIT is ignored, as RFC 1337 advises."],
["tcp_keepalive_time","settings.html#tcp_keepalive_time","How long a connection with keepalive may be silent before it is probed, where the program sets no time of its own."],
["tcp_keepalive_intvl","settings.html#tcp_keepalive_intvl","The pause between keepalive probes that are not answered, where the program sets none of its own."],
["tcp_keepalive_probes","settings.html#tcp_keepalive_probes","How many keepalive probes may stay unanswered, where the program sets no number of its own."],
["tcp_retries2","settings.html#tcp_retries2","How often text or a FIN is sent again before the connection is given up. The kernel turns the number into a time, the one that so many doublings …"],
["tcp_orphan_retries","settings.html#tcp_orphan_retries","How often something is sent again for a socket that nobody owns; the kernel's own default is written as 0, which stands for this number."],
["tcp_invalid_ratelimit","settings.html#tcp_invalid_ratelimit","How long the answers to segments that are not acceptable must lie apart on one connection."],
["tcp_rto_min","settings.html#tcp_rto_min","The least that the deviation adds to the retransmission timeout, which is therefore never shorter than that beyond the round trip; the kernel giv…"],
["TCP_TIMEOUT_FALLBACK","settings.html#tcp_timeout_fallback","The retransmission timeout of a connection whose handshake gave no round trip to measure."],
["TCP_DELACK_MIN","settings.html#tcp_delack_min","The delay of acknowledgments that a connection starts with."],
["TCP_DELACK_MAX","settings.html#tcp_delack_max","The longest that an acknowledgment is delayed."],
["RCV.SPACE","settings.html#rcvspace","How much text the receive buffer has room for at first; acknowledgments are not delayed while the window can still grow towards it."]
]);
