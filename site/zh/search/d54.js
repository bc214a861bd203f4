docgenSearch.add("zh","d54",[
["CLOSE 之后的调用","scenarios/calls-after-close.html","CLOSE 之后，用户既不能发送，也不能再次关闭；对方也关闭之后，就没有可接收的数据了。这些调用都会失败…"],
["CLOSING 中的调用","scenarios/calls-in-closing.html","双方同时关闭。等待中的 RECEIVE 在对方的 FIN 到达时失败，此后的每个调用也都失败。"],
["有调用未完成时的 ABORT","scenarios/abort-with-calls-outstanding.html","用户中止连接时，SEND、RECEIVE 和 CLOSE 各有一个还没有完成。三者都失败，发出一个 RST，连接的一切都不再保留。"],
["有调用未完成时的复位","scenarios/reset-with-calls-outstanding.html","对方在 FIN-WAIT-1 期间复位连接。用户得到通知，它的 SEND、RECEIVE 和 CLOSE 都失败。"],
["有调用未完成时的用户超时","scenarios/user-timeout-with-calls-outstanding.html","客户端发送的一切都没有到达。用户超时之后，它的 SEND、RECEIVE 和 CLOSE 失败，连接不复存在。"],
["有调用未完成时放弃连接","scenarios/given-up-with-calls-outstanding.html","这里客户端只允许重传一次。重传也没有得到确认，它便放弃连接，所有未完成的调用都失败。"],
["CLOSING 中的 ABORT","scenarios/abort-in-closing.html","双方都已发送 FIN，但客户端的数据和 FIN 还没有被确认。ABORT 立即得到回答，SEND 和 CLOSE 失败，不发送 RST。"],
["CLOSING 中的复位","scenarios/reset-in-closing.html","在 CLOSING 中到达的 RST 结束连接，不通知用户。尚未被确认的 SEND 和 CLOSE 失败。"],
["SYN-RECEIVED 中的 ABORT","scenarios/abort-in-syn-received.html","握手还在进行，服务器的用户就中止连接。发出一个 RST；它的 SEND、RECEIVE 以及还在等待连接建立的 CLOSE 都失败。"],
["SYN-RECEIVED 中的用户超时","scenarios/user-timeout-in-syn-received.html","没有人回答服务器的 SYN,ACK。用户超时之后，其间的所有调用都失败；端点不会回到 LISTEN。"],
["等待中的调用与无人应答的 SYN,ACK","scenarios/calls-in-syn-received-given-up.html","这里服务器只允许把 SYN,ACK 重传一次。之后它放弃连接，其间的所有调用都失败。"],
["SYN 交错之后被拒绝","scenarios/refused-in-syn-received.html","两个主动 OPEN 交错，随后到达一个 RST。用户没有监听，所以被告知连接被拒绝，它的调用都失败。"]
]);
