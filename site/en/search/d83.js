docgenSearch.add("en","d83",[
["USER TIMEOUT","rules/user-timeout.html","The rules of USER TIMEOUT, in the order in which they are tried."],
["RETRANSMISSION TIMEOUT","rules/retransmission-timeout.html","The rules of RETRANSMISSION TIMEOUT, in the order in which they are tried."],
["TIME-WAIT TIMEOUT","rules/time-wait-timeout.html","The rules of TIME-WAIT TIMEOUT, in the order in which they are tried."],
["PERSIST TIMEOUT","rules/persist-timeout.html","The rules of PERSIST TIMEOUT, in the order in which they are tried."],
["OUTPUT","rules/output.html","The rules of OUTPUT, in the order in which they are tried."],
["listen()","rules/sys-listen.html","The rules of listen(), in the order in which they are tried."],
["connect()","rules/sys-connect.html","The rules of connect(), in the order in which they are tried."],
["accept()","rules/sys-accept.html","The rules of accept(), in the order in which they are tried."],
["send()","rules/sys-send.html","The rules of send(), in the order in which they are tried."],
["recv()","rules/sys-recv.html","The rules of recv(), in the order in which they are tried."],
["shutdown()","rules/sys-shutdown.html","The rules of shutdown(), in the order in which they are tried."],
["close()","rules/sys-close.html","The rules of close(), in the order in which they are tried."]
]);
