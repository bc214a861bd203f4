docgenSearch.add("en","d39",[
["TS.OFFSET","variables.html#tsoffset","What is added to the clock to make our timestamps; undefined when the connection carries none."],
["TS.RECENT","variables.html#tsrecent","The other side's timestamp that our segments echo, and below which a segment counts as old."],
["SACK.PERMITTED","variables.html#sackpermitted","Whether both sides have permitted selective acknowledgments."],
["SEG.MSS","variables.html#segmss","The largest segment that the sender of a SYN says it can take; absent on other segments."],
["SEG.SACK.PERMITTED","variables.html#segsackpermitted","Whether a SYN permits selective acknowledgments."],
["SEG.TSV","variables.html#segtsv","The timestamp of the segment, from its sender's clock; absent when the connection carries none."],
["SEG.TSE","variables.html#segtse","The timestamp that the segment echoes, which is one of ours; absent when there was none to echo."],
["CALL.backlog","variables.html#callbacklog","How many connections the caller of listen() lets wait; absent when the scenario does not say, and then the setting backlog holds."],
["CALL.blocking","variables.html#callblocking","Whether connect() waits until the handshake has succeeded or failed."],
["CALL.more","variables.html#callmore","Whether send() says that more is to come (MSG_MORE)."],
["CALL.receiving","variables.html#callreceiving","Whether shutdown() ends the receiving side (SHUT_RD)."],
["CALL.sending","variables.html#callsending","Whether shutdown() ends the sending side (SHUT_WR)."]
]);
