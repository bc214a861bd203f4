docgenSearch.add("en","d39",[
["SEG.TSV","variables.html#segtsv","The timestamp of the segment, from its sender's clock; absent when the connection carries none."],
["SEG.TSE","variables.html#segtse","The timestamp that the segment echoes, which is one of ours; absent when there was none to echo."],
["CALL.backlog","variables.html#callbacklog","How many connections the caller of listen() lets wait; absent when the scenario does not say, and then the setting backlog holds."],
["CALL.blocking","variables.html#callblocking","Whether connect() waits until the handshake has succeeded or failed."],
["CALL.more","variables.html#callmore","Whether send() says that more is to come (MSG_MORE)."],
["CALL.receiving","variables.html#callreceiving","Whether shutdown() ends the receiving side (SHUT_RD)."],
["CALL.sending","variables.html#callsending","Whether shutdown() ends the sending side (SHUT_WR)."],
["CALL.SO_LINGER","variables.html#callso_linger","Whether setsockopt() turns on a linger time of zero."],
["CALL.TCP_NODELAY","variables.html#calltcp_nodelay","Whether setsockopt() turns Nagle's algorithm off."],
["CALL.SO_KEEPALIVE","variables.html#callso_keepalive","Whether setsockopt() turns keepalive on."],
["CALL.TCP_KEEPIDLE","variables.html#calltcp_keepidle","The silence before the first keepalive probe that setsockopt() sets."],
["CALL.TCP_KEEPINTVL","variables.html#calltcp_keepintvl","The pause between unanswered keepalive probes that setsockopt() sets."]
]);
