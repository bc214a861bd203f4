docgenSearch.add("zh","d47",[
["同时关闭（图 13）","scenarios/figure-13.html","双方在同一时刻关闭。两个 FIN 在途中交错，两端都经过 CLOSING，也都在 TIME-WAIT 中等待。"],
["三次握手","scenarios/three-way-handshake.html","客户端发送 SYN，服务器回答 SYN,ACK，客户端再确认。双方各自选定初始序号，并且都得到对方的确认。"],
["随 SYN 发送数据","scenarios/data-on-syn.html","客户端的 SYN 已经带有数据。服务器只确认 SYN，把数据暂存起来，等连接建立后才交给用户。"],
["SYN 丢失","scenarios/lost-syn.html","第一个 SYN 没有回应，客户端的重传定时器让它再发一次；服务器对此一无所知。"],
["SYN,ACK 丢失","scenarios/lost-syn-ack.html","双方都在等待，也都重传自己发过的报文段。再次到达的 SYN 只换来一个 ACK，对客户端没有帮助；重传的 SYN,AC…"],
["握手的最后一个 ACK 丢失","scenarios/lost-ack.html","客户端已进入 ESTABLISHED，服务器还在 SYN-RECEIVED。服务器重传 SYN,ACK，客户端再确认一次。"],
["数据弥补丢失的 ACK","scenarios/lost-ack-then-data.html","握手的最后一个 ACK 丢失，但客户端很快就发送数据。每个报文段都带有确认，所以数据到达就能使连接建立…"],
["没有人监听","scenarios/connection-refused.html","SYN 到达的主机上没有程序打开这个端口。作为回答的 RST 确认了这个 SYN，所以客户端相信它，回到 CLOSED。"],
["毫无回应","scenarios/syn-to-nobody.html","所有的 SYN 都丢失了。客户端以越来越长的间隔重传，最后放弃并通知用户。"],
["用户先失去耐心","scenarios/syn-until-user-timeout.html","所有的 SYN 同样都丢失了，但用户设置了较短的用户超时，重传次数用完之前尝试就结束了。"],
["监听者主动打开","scenarios/listener-opens-actively.html","监听中的端点由用户改为主动打开，于是它发送自己的 SYN。第一个丢失，第二个与对方的 SYN 交错，双方同时…"],
["LISTEN 中的 SEND","scenarios/send-in-listen.html","知道远端套接字的监听者在用户发送时自己打开连接。数据等到连接建立之后才发送。"]
]);
