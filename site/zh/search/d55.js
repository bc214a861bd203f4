docgenSearch.add("zh","d55",[
["SYN-SENT 中的 ABORT","scenarios/abort-in-syn-sent.html","一个有未完成调用的监听者改为主动打开，还没有得到回答用户就中止。所有调用都失败，不发送 RST。"],
["有调用未完成时被拒绝","scenarios/refused-in-syn-sent.html","一个有未完成调用的监听者改为主动打开，但被拒绝。用户得到通知，它的所有调用都失败。"],
["SYN-SENT 中误入的报文段","scenarios/strays-in-syn-sent.html","没有确认我方 SYN 的复位被丢弃。带有数据的 SYN,ACK 使连接建立，它的数据也算数。"],
["ESTABLISHED 中误入的报文段","scenarios/strays-in-established.html","没有确认的报文段被丢弃；确认了未来或久远过去的报文段得到回答后被丢弃；数据有一部分是旧的，只有新…"],
["CLOSE-WAIT 中误入的报文段","scenarios/strays-in-close-wait.html","收到对方的 FIN 之后，先前保留的、超出它的报文段被丢弃；再来的数据、紧急数据和另一个 FIN 都不改变什么。"],
["从窗口之前开始的复位","scenarios/reset-from-before-the-window.html","这个 RST 带有伸进窗口的数据，但复位只看第一个序号，而这个序号是旧的。它被悄悄丢弃。"],
["FIN-WAIT-2 中误入的报文段","scenarios/strays-in-fin-wait-2.html","复位、SYN 和不可能正确的确认或者得到回答，或者被丢弃，它们的数据不算数。互相重叠的数据被拼合起来，…"],
["LAST-ACK 中误入的报文段","scenarios/strays-in-last-ack.html","收到对方的 FIN 之后，紧急数据、数据和另一个 FIN 都被忽略；端点继续等待自己的 FIN 得到确认。"],
["TIME-WAIT 中误入的报文段","scenarios/strays-in-time-wait.html","重复的 FIN 不论确认了什么，都只得到一次确认，并使等待重新开始；数据被丢弃。"],
["超出 FIN 的数据","scenarios/text-beyond-the-fin.html","看似位于对方 FIN 之后的数据曾被保留。FIN 按序到达时它被丢弃，因为 FIN 之后不可能再有什么。"],
["同一报文段中的数据与 FIN","scenarios/text-and-fin-in-one-segment.html","数据交给等待中的 RECEIVE，然后通知用户对方正在关闭；一个确认同时确认两者。"],
["在 FIN-WAIT-2 中等待的 RECEIVE","scenarios/receive-until-the-fin.html","客户端已经关闭，仍在等待数据。到来的却是对方的 FIN，于是 RECEIVE 失败，只剩时间等待定时器在运行。"]
]);
