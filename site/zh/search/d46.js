docgenSearch.add("zh","d46",[
["为什么要有 TIME-WAIT？","why-time-wait.html","先关闭的一方为什么必须等，理由有两个，各用一次“不等”的运行来说明；还有一件 TIME-WAIT 保证不了的事。"],
["同时打开与同时关闭","simultaneous-open-and-close.html","TCP 连接的双方在同一时刻打开或关闭会怎样，为什么结果只有一条连接，以及 RFC 9293 在哪里自相矛盾。"],
["半打开连接与 RST","half-open-and-reset.html","TCP 连接的一方忘了这条连接会怎样，另一方怎样发觉，以及它相信哪一个 RST。"],
["RFC 9293 在哪里自相矛盾","where-rfc-9293-disagrees.html","TCP 规范里的矛盾和空白，模型对每一处怎样取舍，换一种读法又会怎样。"],
["证明了什么，在哪些边界之内","what-was-proved.html","对两个 TCP 端点之间可能发生的一切做了穷举：这说明了 RFC 9293 的什么，每个词是什么意思，又有什么没有得…"],
["三次握手（图 6）","scenarios/figure-6.html","RFC 的第一个例子：A 端发起，B 端回答，随后第一个数据报文段与前面的 ACK 使用同一个序号，因为 ACK 不占用…"],
["同时打开（图 7）","scenarios/figure-7.html","双方在收到对方的 SYN 之前都已发出自己的 SYN。两端都经过 SYN-RECEIVED，最后只建立一个连接。"],
["旧的重复 SYN（图 8）","scenarios/figure-8.html","早先尝试留下的 SYN 抢在新的 SYN 之前到达 B 端。A 端发现回答确认的是别的序号，于是将其复位；B 端退回 LIST…"],
["发现半打开连接（图 9）","scenarios/figure-9.html","A 端崩溃后忘记了一切，又重新发起连接；B 端仍以为旧连接存在。B 端的 ACK 在 A 端看来毫无道理，A 端的 RST …"],
["幸存的一方发送数据（图 10）","scenarios/figure-10.html","A 端已经崩溃，不知道有任何连接。B 端发送数据，从收到的 RST 得知此事。"],
["两个监听端之间的旧 SYN（图 11）","scenarios/figure-11.html","双方都在监听。一个旧的 SYN 使 B 端作出回答，A 端把自己从未请求过的回答复位，B 端重新监听。"],
["正常关闭（图 12）","scenarios/figure-12.html","A 端先关闭，经过 FIN-WAIT-1、FIN-WAIT-2 和 TIME-WAIT；B 端后关闭，经过 CLOSE-WAIT 和 LAST-ACK。"]
]);
