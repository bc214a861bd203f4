docgenSearch.add("zh","d54",[
["有调用未完成时放弃连接","scenarios/given-up-with-calls-outstanding.html","这里客户端只允许重传一次。重传也没有得到确认，它便放弃连接，所有未完成的调用都失败。"],
["CLOSING 中的 ABORT","scenarios/abort-in-closing.html","双方都已发送 FIN，但客户端的数据和 FIN 还没有被确认。ABORT 立即得到回答，SEND 和 CLOSE 失败，不发送 RST。"],
["CLOSING 中的复位","scenarios/reset-in-closing.html","在 CLOSING 中到达的 RST 结束连接，不通知用户。尚未被确认的 SEND 和 CLOSE 失败。"],
["SYN-RECEIVED 中的 ABORT","scenarios/abort-in-syn-received.html","握手还在进行，服务器的用户就中止连接。发出一个 RST；它的 SEND、RECEIVE 以及还在等待连接建立的 CLOSE 都失败。"],
["SYN-RECEIVED 中的用户超时","scenarios/user-timeout-in-syn-received.html","没有人回答服务器的 SYN,ACK。用户超时之后，其间的所有调用都失败；端点不会回到 LISTEN。"],
["等待中的调用与无人应答的 SYN,ACK","scenarios/calls-in-syn-received-given-up.html","这里服务器只允许把 SYN,ACK 重传一次。之后它放弃连接，其间的所有调用都失败。"],
["SYN 交错之后被拒绝","scenarios/refused-in-syn-received.html","两个主动 OPEN 交错，随后到达一个 RST。用户没有监听，所以被告知连接被拒绝，它的调用都失败。"],
["因复位回到 LISTEN","scenarios/back-to-listen-by-reset.html","一个 RST 结束了由被动 OPEN 开始的握手。端点忘掉对方的一切，重新监听；用户其间的调用仍未完成。"],
["因 SYN 回到 LISTEN","scenarios/back-to-listen-by-syn.html","窗口之内的第二个 SYN 与复位一样结束握手。端点重新监听，什么也不发送。"],
["回到 LISTEN 之后的 CLOSE","scenarios/close-back-in-listen.html","端点带着未完成的调用回到 LISTEN。CLOSE 使它们全部失败。"],
["回到 LISTEN 之后的 ABORT","scenarios/abort-back-in-listen.html","端点带着未完成的调用回到 LISTEN。ABORT 使它们全部失败；因为没有对方，所以不发送 RST。"],
["SYN-SENT 中的 CLOSE","scenarios/close-in-syn-sent.html","一个有未完成调用的监听者改为主动打开，还没有得到回答用户就关闭。所有调用都失败，什么也不保留。"]
]);
