docgenSearch.add("en","d82",[
["Rules","rules.html","Every rule of the model, by the section of the specification that it carries out."],
["active OPEN call","rules/open.html","The rules of active OPEN call, in the order in which they are tried."],
["passive OPEN call","rules/open-passive.html","The rules of passive OPEN call, in the order in which they are tried."],
["SEND call","rules/send.html","The rules of SEND call, in the order in which they are tried."],
["RECEIVE call","rules/receive.html","The rules of RECEIVE call, in the order in which they are tried."],
["CLOSE call","rules/close.html","The rules of CLOSE call, in the order in which they are tried."],
["ABORT call","rules/abort.html","The rules of ABORT call, in the order in which they are tried."],
["STATUS call","rules/status.html","The rules of STATUS call, in the order in which they are tried."],
["SEGMENT ARRIVES in CLOSED","rules/closed.html","The rules of SEGMENT ARRIVES in CLOSED, in the order in which they are tried."],
["SEGMENT ARRIVES in LISTEN","rules/listen.html","The rules of SEGMENT ARRIVES in LISTEN, in the order in which they are tried."],
["SEGMENT ARRIVES in SYN-SENT","rules/syn-sent.html","The rules of SEGMENT ARRIVES in SYN-SENT, in the order in which they are tried."],
["SEGMENT ARRIVES in other states","rules/otherwise.html","The rules of SEGMENT ARRIVES in other states, in the order in which they are tried."]
]);
