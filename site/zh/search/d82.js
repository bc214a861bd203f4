docgenSearch.add("zh","d82",[
["syn-reopens","ablations.html#syn-reopens","SYN 重新打开 TIME-WAIT 中的连接"],
["no-user-timeout-in-fin-wait-2","ablations.html#no-user-timeout-in-fin-wait-2","FIN-WAIT-2 中没有用户超时"],
["acks-without-end","ablations.html#acks-without-end","没有尽头的确认"],
["time-wait-assassination","ablations.html#time-wait-assassination","TIME-WAIT 被终结"],
["状态","states.html","端点可能处于的状态。"],
["事件","events.html","端点响应的事件：用户调用、到达的报文段和超时。"],
["场景","scenarios.html","模型的各次运行，每次都有时序图、步骤和出处。"],
["规则","rules.html","模型的全部规则，按它们所实现的规范章节排列。"],
["active OPEN call","rules/open.html","active OPEN call 的规则，按尝试的先后排列。"],
["passive OPEN call","rules/open-passive.html","passive OPEN call 的规则，按尝试的先后排列。"],
["SEND call","rules/send.html","SEND call 的规则，按尝试的先后排列。"],
["RECEIVE call","rules/receive.html","RECEIVE call 的规则，按尝试的先后排列。"]
]);
