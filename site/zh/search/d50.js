docgenSearch.add("zh","d50",[
["窗口更新丢失","scenarios/lost-window-update.html","服务器的窗口打开了，但告知此事的报文段丢失。客户端的下一次探测发现窗口已经打开，传送继续进行。"],
["带数据的同时打开","scenarios/data-on-crossing-syns.html","双方的 SYN 都带有数据，在途中交错。每一方都把对方的数据保留到连接建立，什么也没有丢失。"],
["超出窗口的数据","scenarios/text-beyond-the-window.html","客户端只有 10 个字节的空间。窗口之外的部分被截掉；窗口关闭之后，数据过多的报文段所带的确认和复位仍…"],
["CLOSE 之后的小窗口","scenarios/small-window-after-close.html","很小的报文段被推迟发送，随后用户关闭。过了一段时间，发送方在 FIN-WAIT-1 中填满这个小窗口，FIN 跟在最后…"],
["窗口一直关闭","scenarios/window-stays-shut.html","服务器的用户不读取数据。客户端在 FIN-WAIT-1 中以越来越长的间隔探测；窗口终于打开之后，第一次间隔又与…"],
["窗口关闭","scenarios/window-shuts.html","数据还在途中，一个确认关闭了窗口。重传定时器停止，坚持定时器取而代之。"],
["窗口关闭时的 FIN","scenarios/fin-into-a-shut-window.html","窗口已经关闭，但客户端的 FIN 仍然得到确认。它进入 FIN-WAIT-2，坚持定时器停止。"],
["窗口关闭时的同时关闭","scenarios/simultaneous-close-into-a-shut-window.html","双方都已关闭，窗口也已关闭。客户端的 FIN 得到确认之后，只有时间等待定时器在运行。"],
["前所未有的大窗口","scenarios/window-grows.html","对客户端 FIN 的确认给出了比以往都大的窗口。客户端记住它，并进入 FIN-WAIT-2。"],
["窗口打开时发送数据","scenarios/text-when-the-window-opens.html","一个带数据的报文段打开了窗口。客户端发送等待中的全部数据，其中第一个报文段就确认了收到的数据，随…"],
["窗口打开时发送紧急数据","scenarios/urgent-text-when-the-window-opens.html","紧急数据一直在等待窗口。它分两个报文段发出，两个都标为紧急，其中第一个确认了随窗口一起到来的数据。"],
["数据带上确认","scenarios/text-carries-the-acknowledgment.html","数据在等待窗口，而打开窗口的报文段自己也带有数据。客户端的数据（无论是否紧急）顺便确认了它，不必…"]
]);
