docgenSearch.add("zh","d82",[
["规则","rules.html","模型的全部规则，按它们所实现的规范章节排列。"],
["active OPEN call","rules/open.html","active OPEN call 的规则，按尝试的先后排列。"],
["passive OPEN call","rules/open-passive.html","passive OPEN call 的规则，按尝试的先后排列。"],
["SEND call","rules/send.html","SEND call 的规则，按尝试的先后排列。"],
["RECEIVE call","rules/receive.html","RECEIVE call 的规则，按尝试的先后排列。"],
["CLOSE call","rules/close.html","CLOSE call 的规则，按尝试的先后排列。"],
["ABORT call","rules/abort.html","ABORT call 的规则，按尝试的先后排列。"],
["STATUS call","rules/status.html","STATUS call 的规则，按尝试的先后排列。"],
["SEGMENT ARRIVES in CLOSED","rules/closed.html","SEGMENT ARRIVES in CLOSED 的规则，按尝试的先后排列。"],
["SEGMENT ARRIVES in LISTEN","rules/listen.html","SEGMENT ARRIVES in LISTEN 的规则，按尝试的先后排列。"],
["SEGMENT ARRIVES in SYN-SENT","rules/syn-sent.html","SEGMENT ARRIVES in SYN-SENT 的规则，按尝试的先后排列。"],
["SEGMENT ARRIVES in other states","rules/otherwise.html","SEGMENT ARRIVES in other states 的规则，按尝试的先后排列。"]
]);
