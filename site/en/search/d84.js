docgenSearch.add("en","d84",[
["listen()","rules/sys-listen.html","The rules of listen(), in the order in which they are tried."],
["connect()","rules/sys-connect.html","The rules of connect(), in the order in which they are tried."],
["accept()","rules/sys-accept.html","The rules of accept(), in the order in which they are tried."],
["send()","rules/sys-send.html","The rules of send(), in the order in which they are tried."],
["recv()","rules/sys-recv.html","The rules of recv(), in the order in which they are tried."],
["shutdown()","rules/sys-shutdown.html","The rules of shutdown(), in the order in which they are tried."],
["close()","rules/sys-close.html","The rules of close(), in the order in which they are tried."],
["setsockopt()","rules/sys-setsockopt.html","The rules of setsockopt(), in the order in which they are tried."],
["getsockopt()","rules/sys-getsockopt.html","The rules of getsockopt(), in the order in which they are tried."],
["LISTENER CLOSES","rules/listener-closes.html","The rules of LISTENER CLOSES, in the order in which they are tried."],
["DELAYED ACK TIMEOUT","rules/delayed-ack-timeout.html","The rules of DELAYED ACK TIMEOUT, in the order in which they are tried."],
["KEEPALIVE TIMEOUT","rules/keepalive-timeout.html","The rules of KEEPALIVE TIMEOUT, in the order in which they are tried."]
]);
