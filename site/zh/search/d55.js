docgenSearch.add("zh","d55",[
["因复位回到 LISTEN","scenarios/back-to-listen-by-reset.html","一个 RST 结束了由被动 OPEN 开始的握手。端点忘掉对方的一切，重新监听；用户其间的调用仍未完成。"],
["因 SYN 回到 LISTEN","scenarios/back-to-listen-by-syn.html","窗口之内的第二个 SYN 与复位一样结束握手。端点重新监听，什么也不发送。"],
["回到 LISTEN 之后的 CLOSE","scenarios/close-back-in-listen.html","端点带着未完成的调用回到 LISTEN。CLOSE 使它们全部失败。"],
["回到 LISTEN 之后的 ABORT","scenarios/abort-back-in-listen.html","端点带着未完成的调用回到 LISTEN。ABORT 使它们全部失败；因为没有对方，所以不发送 RST。"],
["SYN-SENT 中的 CLOSE","scenarios/close-in-syn-sent.html","一个有未完成调用的监听者改为主动打开，还没有得到回答用户就关闭。所有调用都失败，什么也不保留。"],
["SYN-SENT 中的 ABORT","scenarios/abort-in-syn-sent.html","一个有未完成调用的监听者改为主动打开，还没有得到回答用户就中止。所有调用都失败，不发送 RST。"],
["有调用未完成时被拒绝","scenarios/refused-in-syn-sent.html","一个有未完成调用的监听者改为主动打开，但被拒绝。用户得到通知，它的所有调用都失败。"],
["SYN-SENT 中误入的报文段","scenarios/strays-in-syn-sent.html","没有确认我方 SYN 的复位被丢弃。带有数据的 SYN,ACK 使连接建立，它的数据也算数。"],
["ESTABLISHED 中误入的报文段","scenarios/strays-in-established.html","没有确认的报文段被丢弃；确认了未来或久远过去的报文段得到回答后被丢弃；数据有一部分是旧的，只有新…"],
["CLOSE-WAIT 中误入的报文段","scenarios/strays-in-close-wait.html","收到对方的 FIN 之后，先前保留的、超出它的报文段被丢弃；再来的数据、紧急数据和另一个 FIN 都不改变什么。"],
["从窗口之前开始的复位","scenarios/reset-from-before-the-window.html","这个 RST 带有伸进窗口的数据，但复位只看第一个序号，而这个序号是旧的。它被悄悄丢弃。"],
["FIN-WAIT-2 中误入的报文段","scenarios/strays-in-fin-wait-2.html","复位、SYN 和不可能正确的确认或者得到回答，或者被丢弃，它们的数据不算数。互相重叠的数据被拼合起来，…"]
]);
