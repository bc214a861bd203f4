docgenSearch.add("zh","d83",[
["PERSIST TIMEOUT","rules/persist-timeout.html","PERSIST TIMEOUT 的规则，按尝试的先后排列。"],
["OUTPUT","rules/output.html","OUTPUT 的规则，按尝试的先后排列。"],
["listen()","rules/sys-listen.html","listen() 的规则，按尝试的先后排列。"],
["connect()","rules/sys-connect.html","connect() 的规则，按尝试的先后排列。"],
["accept()","rules/sys-accept.html","accept() 的规则，按尝试的先后排列。"],
["send()","rules/sys-send.html","send() 的规则，按尝试的先后排列。"],
["recv()","rules/sys-recv.html","recv() 的规则，按尝试的先后排列。"],
["shutdown()","rules/sys-shutdown.html","shutdown() 的规则，按尝试的先后排列。"],
["close()","rules/sys-close.html","close() 的规则，按尝试的先后排列。"],
["setsockopt()","rules/sys-setsockopt.html","setsockopt() 的规则，按尝试的先后排列。"],
["getsockopt()","rules/sys-getsockopt.html","getsockopt() 的规则，按尝试的先后排列。"],
["LISTENER CLOSES","rules/listener-closes.html","LISTENER CLOSES 的规则，按尝试的先后排列。"]
]);
