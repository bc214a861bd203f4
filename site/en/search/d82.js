docgenSearch.add("en","d82",[
["syn-reopens","ablations.html#syn-reopens","A SYN reopens a connection in TIME-WAIT"],
["no-user-timeout-in-fin-wait-2","ablations.html#no-user-timeout-in-fin-wait-2","No user timeout in FIN-WAIT-2"],
["acks-without-end","ablations.html#acks-without-end","Acknowledgments without end"],
["time-wait-assassination","ablations.html#time-wait-assassination","The assassination of TIME-WAIT"],
["States","states.html","The states that an endpoint can be in."],
["Events","events.html","What an endpoint responds to: user calls, arriving segments and timeouts."],
["Scenarios","scenarios.html","Runs of the model, each with its diagram, its steps and its source."],
["Rules","rules.html","Every rule of the model, by the section of the specification that it carries out."],
["active OPEN call","rules/open.html","The rules of active OPEN call, in the order in which they are tried."],
["passive OPEN call","rules/open-passive.html","The rules of passive OPEN call, in the order in which they are tried."],
["SEND call","rules/send.html","The rules of SEND call, in the order in which they are tried."],
["RECEIVE call","rules/receive.html","The rules of RECEIVE call, in the order in which they are tried."]
]);
