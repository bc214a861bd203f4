docgenSearch.add("en","d83",[
["CLOSE call","rules/close.html","The rules of CLOSE call, in the order in which they are tried."],
["ABORT call","rules/abort.html","The rules of ABORT call, in the order in which they are tried."],
["STATUS call","rules/status.html","The rules of STATUS call, in the order in which they are tried."],
["SEGMENT ARRIVES in CLOSED","rules/closed.html","The rules of SEGMENT ARRIVES in CLOSED, in the order in which they are tried."],
["SEGMENT ARRIVES in LISTEN","rules/listen.html","The rules of SEGMENT ARRIVES in LISTEN, in the order in which they are tried."],
["SEGMENT ARRIVES in SYN-SENT","rules/syn-sent.html","The rules of SEGMENT ARRIVES in SYN-SENT, in the order in which they are tried."],
["SEGMENT ARRIVES in other states","rules/otherwise.html","The rules of SEGMENT ARRIVES in other states, in the order in which they are tried."],
["USER TIMEOUT","rules/user-timeout.html","The rules of USER TIMEOUT, in the order in which they are tried."],
["RETRANSMISSION TIMEOUT","rules/retransmission-timeout.html","The rules of RETRANSMISSION TIMEOUT, in the order in which they are tried."],
["TIME-WAIT TIMEOUT","rules/time-wait-timeout.html","The rules of TIME-WAIT TIMEOUT, in the order in which they are tried."],
["PERSIST TIMEOUT","rules/persist-timeout.html","The rules of PERSIST TIMEOUT, in the order in which they are tried."],
["OUTPUT","rules/output.html","The rules of OUTPUT, in the order in which they are tried."]
]);
