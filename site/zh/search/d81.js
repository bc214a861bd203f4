docgenSearch.add("zh","d81",[
["any-reset-in-window","ablations.html#any-reset-in-window","窗口之内的复位都有效"],
["syn-resets","ablations.html#syn-resets","窗口之内的 SYN 使连接复位"],
["abort-to-time-wait","ablations.html#abort-to-time-wait","ABORT 进入 TIME-WAIT"],
["simultaneous-close-deletes","ablations.html#simultaneous-close-deletes","同时关闭之后没有 TIME-WAIT"],
["fin-again-only-acknowledged","ablations.html#fin-again-only-acknowledged","重复的 FIN 不会重新开始等待"],
["syn-reopens","ablations.html#syn-reopens","SYN 重新打开 TIME-WAIT 中的连接"],
["no-user-timeout-in-fin-wait-2","ablations.html#no-user-timeout-in-fin-wait-2","FIN-WAIT-2 中没有用户超时"],
["acks-without-end","ablations.html#acks-without-end","没有尽头的确认"],
["time-wait-assassination","ablations.html#time-wait-assassination","TIME-WAIT 被终结"],
["状态","states.html","端点可能处于的状态。"],
["事件","events.html","端点响应的事件：用户调用、到达的报文段和超时。"],
["场景","scenarios.html","模型的各次运行，每次都有时序图、步骤和出处。"]
]);
