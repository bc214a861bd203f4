docgenSearch.add("zh","d2",[
["listen()","events/sys-listen.html","程序表示愿意接受连接。"],
["connect()","events/sys-connect.html","程序要求与远端套接字建立连接。"],
["accept()","events/sys-accept.html","程序从全连接队列取走一个连接。"],
["send()","events/sys-send.html","程序交来要发送的字节。"],
["recv()","events/sys-recv.html","程序索取已到达的字节。"],
["shutdown()","events/sys-shutdown.html","程序关闭一个或两个方向，但保留套接字。"],
["close()","events/sys-close.html","程序放弃套接字。"],
["setsockopt()","events/sys-setsockopt.html","程序改变套接字的行为。"],
["getsockopt()","events/sys-getsockopt.html","程序询问有什么待取的错误（SO_ERROR）。"],
["LISTENER CLOSES","events/listener-closes.html","连接还没有人接受，它的监听套接字就关闭了。"],
["DELAYED ACK TIMEOUT","events/delayed-ack-timeout.html","一个确认已经延迟得够久。"],
["KEEPALIVE TIMEOUT","events/keepalive-timeout.html","对方已经静默了很久。"]
]);
