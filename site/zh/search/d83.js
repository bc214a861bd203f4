docgenSearch.add("zh","d83",[
["USER TIMEOUT","rules/user-timeout.html","USER TIMEOUT 的规则，按尝试的先后排列。"],
["RETRANSMISSION TIMEOUT","rules/retransmission-timeout.html","RETRANSMISSION TIMEOUT 的规则，按尝试的先后排列。"],
["TIME-WAIT TIMEOUT","rules/time-wait-timeout.html","TIME-WAIT TIMEOUT 的规则，按尝试的先后排列。"],
["PERSIST TIMEOUT","rules/persist-timeout.html","PERSIST TIMEOUT 的规则，按尝试的先后排列。"],
["OUTPUT","rules/output.html","OUTPUT 的规则，按尝试的先后排列。"],
["listen()","rules/sys-listen.html","listen() 的规则，按尝试的先后排列。"],
["connect()","rules/sys-connect.html","connect() 的规则，按尝试的先后排列。"],
["accept()","rules/sys-accept.html","accept() 的规则，按尝试的先后排列。"],
["send()","rules/sys-send.html","send() 的规则，按尝试的先后排列。"],
["recv()","rules/sys-recv.html","recv() 的规则，按尝试的先后排列。"],
["shutdown()","rules/sys-shutdown.html","shutdown() 的规则，按尝试的先后排列。"],
["close()","rules/sys-close.html","close() 的规则，按尝试的先后排列。"]
]);
