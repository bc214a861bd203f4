docgenSearch.add("en","d73",[
["MAY-15","requirements.html#may-15","A SEND may ask for a push."],
["MAY-16","requirements.html#may-16","Data that is not pushed may be gathered."],
["MAY-17","requirements.html#may-17","The receiving application may be told of a push."],
["MAY-18","requirements.html#may-18","Other ways of congestion control may be used."],
["REC-1","requirements.html#rec-1","Windows are kept and computed in 32 bits."],
["full-socket","kinds.html#full-socket","full socket"],
["request-socket","kinds.html#request-socket","request socket"],
["time-wait-socket","kinds.html#time-wait-socket","time-wait socket"],
["TcpActiveOpens","counters.html#tcpactiveopens","Connections begun by connect(); it grows when the first SYN is sent."],
["TcpPassiveOpens","counters.html#tcppassiveopens","Connections that came about through a listener; it grows when the request becomes a full socket, not when the SYN arrives."],
["TcpAttemptFails","counters.html#tcpattemptfails","Attempts that ended before the connection was established, for example because a RST refused our SYN or took back the other side's."],
["TcpEstabResets","counters.html#tcpestabresets","Connections that went from ESTABLISHED or CLOSE-WAIT straight to CLOSED, as a RST makes them."]
]);
