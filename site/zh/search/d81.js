docgenSearch.add("zh","d81",[
["short-time-wait","ablations.html#short-time-wait","过短的 TIME-WAIT"],
["no-half-close","ablations.html#no-half-close","一次关闭两个方向"],
["same-isn","ablations.html#same-isn","每条连接从同一个序号开始"],
["simultaneous-open-literally","ablations.html#simultaneous-open-literally","照字面理解的同时打开"],
["reset-returns-to-listen","ablations.html#reset-returns-to-listen","复位使 SYN-SENT 退回 LISTEN"],
["window-unset","ablations.html#window-unset","握手不设置窗口"],
["unacceptable-ack-acknowledged","ablations.html#unacceptable-ack-acknowledged","用 ACK 回答 SYN-RECEIVED 中错误的确认"],
["any-reset-in-window","ablations.html#any-reset-in-window","窗口之内的复位都有效"],
["syn-resets","ablations.html#syn-resets","窗口之内的 SYN 使连接复位"],
["abort-to-time-wait","ablations.html#abort-to-time-wait","ABORT 进入 TIME-WAIT"],
["simultaneous-close-deletes","ablations.html#simultaneous-close-deletes","同时关闭之后没有 TIME-WAIT"],
["fin-again-only-acknowledged","ablations.html#fin-again-only-acknowledged","重复的 FIN 不会重新开始等待"]
]);
