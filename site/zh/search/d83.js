docgenSearch.add("zh","d83",[
["CLOSE call","rules/close.html","CLOSE call 的规则，按尝试的先后排列。"],
["ABORT call","rules/abort.html","ABORT call 的规则，按尝试的先后排列。"],
["STATUS call","rules/status.html","STATUS call 的规则，按尝试的先后排列。"],
["SEGMENT ARRIVES in CLOSED","rules/closed.html","SEGMENT ARRIVES in CLOSED 的规则，按尝试的先后排列。"],
["SEGMENT ARRIVES in LISTEN","rules/listen.html","SEGMENT ARRIVES in LISTEN 的规则，按尝试的先后排列。"],
["SEGMENT ARRIVES in SYN-SENT","rules/syn-sent.html","SEGMENT ARRIVES in SYN-SENT 的规则，按尝试的先后排列。"],
["SEGMENT ARRIVES in other states","rules/otherwise.html","SEGMENT ARRIVES in other states 的规则，按尝试的先后排列。"],
["USER TIMEOUT","rules/user-timeout.html","USER TIMEOUT 的规则，按尝试的先后排列。"],
["RETRANSMISSION TIMEOUT","rules/retransmission-timeout.html","RETRANSMISSION TIMEOUT 的规则，按尝试的先后排列。"],
["TIME-WAIT TIMEOUT","rules/time-wait-timeout.html","TIME-WAIT TIMEOUT 的规则，按尝试的先后排列。"],
["PERSIST TIMEOUT","rules/persist-timeout.html","PERSIST TIMEOUT 的规则，按尝试的先后排列。"],
["OUTPUT","rules/output.html","OUTPUT 的规则，按尝试的先后排列。"]
]);
