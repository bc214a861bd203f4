docgenSearch.add("zh","d50",[
["窗口关闭","scenarios/window-shuts.html","数据还在途中，一个确认关闭了窗口。重传定时器停止，坚持定时器取而代之。"],
["窗口关闭时的 FIN","scenarios/fin-into-a-shut-window.html","窗口已经关闭，但客户端的 FIN 仍然得到确认。它进入 FIN-WAIT-2，坚持定时器停止。"],
["窗口关闭时的同时关闭","scenarios/simultaneous-close-into-a-shut-window.html","双方都已关闭，窗口也已关闭。客户端的 FIN 得到确认之后，只有时间等待定时器在运行。"],
["前所未有的大窗口","scenarios/window-grows.html","对客户端 FIN 的确认给出了比以往都大的窗口。客户端记住它，并进入 FIN-WAIT-2。"],
["窗口打开时发送数据","scenarios/text-when-the-window-opens.html","一个带数据的报文段打开了窗口。客户端发送等待中的全部数据，其中第一个报文段就确认了收到的数据，随…"],
["窗口打开时发送紧急数据","scenarios/urgent-text-when-the-window-opens.html","紧急数据一直在等待窗口。它分两个报文段发出，两个都标为紧急，其中第一个确认了随窗口一起到来的数据。"],
["数据带上确认","scenarios/text-carries-the-acknowledgment.html","数据在等待窗口，而打开窗口的报文段自己也带有数据。客户端的数据（无论是否紧急）顺便确认了它，不必…"],
["从 CLOSING 发出的 FIN","scenarios/fin-from-closing.html","双方关闭时，客户端的数据还在等待窗口。对方的 FIN 先到，于是客户端在 CLOSING 中发送其余的数据和自己的 FIN。"],
["CLOSE-WAIT 中丢失的窗口更新","scenarios/lost-window-update-in-close-wait.html","服务器已经关闭，但它的用户仍在读取。窗口打开的消息丢失，客户端的下一次探测发现了它，最后没有定时…"],
["一得知紧急数据就关闭","scenarios/close-at-urgent-data.html","服务器的用户一得知有紧急数据就关闭。FIN 带上了对数据的确认，不需要单独的报文段。"],
["四次挥手","scenarios/four-segment-close.html","客户端关闭；服务器立即确认，稍后才关闭。每个方向都由一个 FIN 和对它的确认来关闭，只有客户端在 TIME-WA…"],
["三个报文段完成的关闭","scenarios/three-segment-close.html","服务器的用户一得知客户端的 FIN 就关闭，于是服务器的确认与它自己的 FIN 合用一个报文段。"]
]);
