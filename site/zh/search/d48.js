docgenSearch.add("zh","d48",[
["没有人监听","scenarios/connection-refused.html","SYN 到达的主机上没有程序打开这个端口。作为回答的 RST 确认了这个 SYN，所以客户端相信它，回到 CLOSED。"],
["毫无回应","scenarios/syn-to-nobody.html","所有的 SYN 都丢失了。客户端以越来越长的间隔重传，最后放弃并通知用户。"],
["用户先失去耐心","scenarios/syn-until-user-timeout.html","所有的 SYN 同样都丢失了，但用户设置了较短的用户超时，重传次数用完之前尝试就结束了。"],
["监听者主动打开","scenarios/listener-opens-actively.html","监听中的端点由用户改为主动打开，于是它发送自己的 SYN。第一个丢失，第二个与对方的 SYN 交错，双方同时…"],
["LISTEN 中的 SEND","scenarios/send-in-listen.html","知道远端套接字的监听者在用户发送时自己打开连接。数据等到连接建立之后才发送。"],
["带数据的 SYN 丢失","scenarios/lost-syn-with-data.html","SYN 连同它携带的数据一起重传；握手完成之后，服务器的用户得到这些数据。"],
["SYN 上的数据立即得到确认","scenarios/data-on-syn-acknowledged.html","SYN,ACK 不仅确认了客户端的 SYN，也确认了它携带的数据，所以连接建立时 SEND 就已完成。"],
["SYN 上的紧急数据","scenarios/urgent-data-on-syn.html","SYN 携带的数据和紧急指针保留到连接建立，然后像刚刚到达一样通知用户有紧急数据。"],
["监听者从 SYN 得知什么","scenarios/syn-in-listen.html","一个 SYN 使监听者进入 SYN-RECEIVED。此时它知道双方的初始序号和对方的窗口，并启动定时器，等待对方回答自…"],
["SYN-SENT 从 SYN 得知什么","scenarios/syn-in-syn-sent.html","不带确认的 SYN 使端点进入 SYN-RECEIVED。它再次发送自己的 SYN，这一次带有确认，等待确认的也只有这一个。"],
["与带数据的 SYN 交错的 SYN","scenarios/syn-after-data-on-syn.html","客户端自己的 SYN 带有数据。对方的 SYN 到达时，它的回答只重复 SYN，数据留在重传队列中。"],
["SYN-RECEIVED 中错误的确认","scenarios/strays-in-syn-received.html","一个报文段确认了服务器从未发送的序号。服务器用同一序号的复位回答，客户端不理会它，握手继续进行。"]
]);
