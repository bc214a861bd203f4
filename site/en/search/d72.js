docgenSearch.add("en","d72",[
["MAY-12","requirements.html#may-12","An acknowledgment that is too old may be taken for a forgery."],
["MAY-13","requirements.html#may-13","A segment that is ahead may be acknowledged at once."],
["MAY-14","requirements.html#may-14","There may be a FLUSH call."],
["MAY-15","requirements.html#may-15","A SEND may ask for a push."],
["MAY-16","requirements.html#may-16","Data that is not pushed may be gathered."],
["MAY-17","requirements.html#may-17","The receiving application may be told of a push."],
["MAY-18","requirements.html#may-18","Other ways of congestion control may be used."],
["REC-1","requirements.html#rec-1","Windows are kept and computed in 32 bits."],
["full-socket","kinds.html#full-socket","full socket"],
["request-socket","kinds.html#request-socket","request socket"],
["time-wait-socket","kinds.html#time-wait-socket","time-wait socket"],
["TcpActiveOpens","counters.html#tcpactiveopens","Connections begun by connect(); it grows when the first SYN is sent."]
]);
