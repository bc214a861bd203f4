docgenSearch.add("zh","d49",[
["窗口关闭后再打开","scenarios/zero-window.html","客户端要发送的数据超出服务器的空间，而服务器的用户迟迟才读取。客户端不断探测关闭的窗口，直到它打…"],
["序号回绕到零","scenarios/wrap-around.html","双方的初始序号都接近序号空间的末尾。序号在连接中途回绕，而一切照常进行。"],
["一方中止连接","scenarios/abort.html","客户端的用户中止连接。一个 RST 就使双方的连接结束，服务器上等待的 RECEIVE 得到错误应答。"],
["哪个复位有效","scenarios/reset-in-window.html","窗口之内的 RST 得到质询 ACK，窗口之外的 RST 被忽略，只有序号恰好是期望值的 RST 才结束连接。"],
["连接中途出现的 SYN","scenarios/syn-in-established.html","在 ESTABLISHED 中到达的 SYN 不会造成损害：端点用质询 ACK 回答，并把它丢弃。"],
["无人确认的数据","scenarios/data-to-nobody.html","客户端发送的数据全部丢失。它一再重传，每次等待的时间加倍，最后放弃连接；服务器始终不知道。"],
["窗口小得不值得发送","scenarios/small-window.html","窗口所剩无几，客户端暂不发送很小的报文段。过了一段时间仍没有别的事发生，它就把放得下的部分发出去。"],
["窗口更新丢失","scenarios/lost-window-update.html","服务器的窗口打开了，但告知此事的报文段丢失。客户端的下一次探测发现窗口已经打开，传送继续进行。"],
["带数据的同时打开","scenarios/data-on-crossing-syns.html","双方的 SYN 都带有数据，在途中交错。每一方都把对方的数据保留到连接建立，什么也没有丢失。"],
["超出窗口的数据","scenarios/text-beyond-the-window.html","客户端只有 10 个字节的空间。窗口之外的部分被截掉；窗口关闭之后，数据过多的报文段所带的确认和复位仍…"],
["CLOSE 之后的小窗口","scenarios/small-window-after-close.html","很小的报文段被推迟发送，随后用户关闭。过了一段时间，发送方在 FIN-WAIT-1 中填满这个小窗口，FIN 跟在最后…"],
["窗口一直关闭","scenarios/window-stays-shut.html","服务器的用户不读取数据。客户端在 FIN-WAIT-1 中以越来越长的间隔探测；窗口终于打开之后，第一次间隔又与…"]
]);
