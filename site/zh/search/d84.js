docgenSearch.add("zh","d84",[
["listen()","rules/sys-listen.html","listen() 的规则，按尝试的先后排列。"],
["connect()","rules/sys-connect.html","connect() 的规则，按尝试的先后排列。"],
["accept()","rules/sys-accept.html","accept() 的规则，按尝试的先后排列。"],
["send()","rules/sys-send.html","send() 的规则，按尝试的先后排列。"],
["recv()","rules/sys-recv.html","recv() 的规则，按尝试的先后排列。"],
["shutdown()","rules/sys-shutdown.html","shutdown() 的规则，按尝试的先后排列。"],
["close()","rules/sys-close.html","close() 的规则，按尝试的先后排列。"],
["setsockopt()","rules/sys-setsockopt.html","setsockopt() 的规则，按尝试的先后排列。"],
["getsockopt()","rules/sys-getsockopt.html","getsockopt() 的规则，按尝试的先后排列。"],
["LISTENER CLOSES","rules/listener-closes.html","LISTENER CLOSES 的规则，按尝试的先后排列。"],
["DELAYED ACK TIMEOUT","rules/delayed-ack-timeout.html","DELAYED ACK TIMEOUT 的规则，按尝试的先后排列。"],
["KEEPALIVE TIMEOUT","rules/keepalive-timeout.html","KEEPALIVE TIMEOUT 的规则，按尝试的先后排列。"]
]);
