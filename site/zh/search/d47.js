docgenSearch.add("zh","d47",[
["旧的重复 SYN（图 8）","scenarios/figure-8.html","早先尝试留下的 SYN 抢在新的 SYN 之前到达 B 端。A 端发现回答确认的是别的序号，于是将其复位；B 端退回 LIST…"],
["发现半打开连接（图 9）","scenarios/figure-9.html","A 端崩溃后忘记了一切，又重新发起连接；B 端仍以为旧连接存在。B 端的 ACK 在 A 端看来毫无道理，A 端的 RST …"],
["幸存的一方发送数据（图 10）","scenarios/figure-10.html","A 端已经崩溃，不知道有任何连接。B 端发送数据，从收到的 RST 得知此事。"],
["两个监听端之间的旧 SYN（图 11）","scenarios/figure-11.html","双方都在监听。一个旧的 SYN 使 B 端作出回答，A 端把自己从未请求过的回答复位，B 端重新监听。"],
["正常关闭（图 12）","scenarios/figure-12.html","A 端先关闭，经过 FIN-WAIT-1、FIN-WAIT-2 和 TIME-WAIT；B 端后关闭，经过 CLOSE-WAIT 和 LAST-ACK。"],
["同时关闭（图 13）","scenarios/figure-13.html","双方在同一时刻关闭。两个 FIN 在途中交错，两端都经过 CLOSING，也都在 TIME-WAIT 中等待。"],
["三次握手","scenarios/three-way-handshake.html","客户端发送 SYN，服务器回答 SYN,ACK，客户端再确认。双方各自选定初始序号，并且都得到对方的确认。"],
["随 SYN 发送数据","scenarios/data-on-syn.html","客户端的 SYN 已经带有数据。服务器只确认 SYN，把数据暂存起来，等连接建立后才交给用户。"],
["SYN 丢失","scenarios/lost-syn.html","第一个 SYN 没有回应，客户端的重传定时器让它再发一次；服务器对此一无所知。"],
["SYN,ACK 丢失","scenarios/lost-syn-ack.html","双方都在等待，也都重传自己发过的报文段。再次到达的 SYN 只换来一个 ACK，对客户端没有帮助；重传的 SYN,AC…"],
["握手的最后一个 ACK 丢失","scenarios/lost-ack.html","客户端已进入 ESTABLISHED，服务器还在 SYN-RECEIVED。服务器重传 SYN,ACK，客户端再确认一次。"],
["数据弥补丢失的 ACK","scenarios/lost-ack-then-data.html","握手的最后一个 ACK 丢失，但客户端很快就发送数据。每个报文段都带有确认，所以数据到达就能使连接建立…"]
]);
