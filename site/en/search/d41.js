docgenSearch.add("en","d41",[
["ISN.ADVANCE","settings.html#isnadvance","How far a side's next initial sequence number lies beyond the one before, at least; the default is what four seconds add to the clock that RFC 92…"],
["MSS","settings.html#mss","The largest text that one segment may carry; the default is what MUST-15 prescribes for IPv4 where no option says otherwise."],
["RCV.BUFF","settings.html#rcvbuff","The room for octets that have arrived and not been read; the default is the largest window that the header can announce without scaling."],
["SND.BUFF","settings.html#sndbuff","How many octets may wait to be sent; RFC 9293 leaves it to the implementation, and the default is the model's own."],
["RECEIVE.CALLS","settings.html#receivecalls","How many RECEIVEs may wait at a time; RFC 9293 leaves it to the implementation, and the default is the model's own."],
["DATA.ON.SYN","settings.html#dataonsyn","Whether a SEND in LISTEN puts its octets on the SYN; RFC 9293 allows both in section 3.10.2, and the default is to keep them until the connection…"],
["backlog","settings.html#backlog","The number that listen() is called with where a scenario names none; the default is the model's own."],
["somaxconn","settings.html#somaxconn","The largest number that listen() may ask for; a larger one is cut down to it."],
["tcp_max_syn_backlog","settings.html#tcp_max_syn_backlog","How many requests a host plans for: where cookies are turned off, a listener takes no new one once three quarters are exceeded. The kernel comput…"],
["tcp_syncookies","settings.html#tcp_syncookies","When a SYN is answered with a cookie instead of a request: 0 never, 1 when the SYN queue is full, 2 always."],
["tcp_abort_on_overflow","settings.html#tcp_abort_on_overflow","Whether the other side is reset when the handshake is over and the accept queue is full, instead of having its ACK dropped."],
["TCP_SYNCOOKIE_VALID","settings.html#tcp_syncookie_valid","For how long after the last cookie was sent an ACK may be the answer to one; it cannot be changed."]
]);
