docgenSearch.add("zh","d80",[
["no-old-segment-ends","properties.html#no-old-segment-ends","早先化身的报文段，或者无主的报文段，不会把处于 ESTABLISHED 或更后状态的连接带入 CLOSE-WAIT、CLOSING、TIME-WAIT…"],
["no-old-text","properties.html#no-old-text","早先化身的报文段，或者无主的报文段，其中的数据不会被当作这条连接的数据接受；无论数据还是 FIN，也不…"],
["time-wait-lasts","properties.html#time-wait-lasts","到达的任何报文段都不会终结 TIME-WAIT：只有它的定时器可以。"],
["two-way-handshake","ablations.html#two-way-handshake","只有两次的握手"],
["no-time-wait","ablations.html#no-time-wait","没有 TIME-WAIT"],
["short-time-wait","ablations.html#short-time-wait","过短的 TIME-WAIT"],
["no-half-close","ablations.html#no-half-close","一次关闭两个方向"],
["same-isn","ablations.html#same-isn","每条连接从同一个序号开始"],
["simultaneous-open-literally","ablations.html#simultaneous-open-literally","照字面理解的同时打开"],
["reset-returns-to-listen","ablations.html#reset-returns-to-listen","复位使 SYN-SENT 退回 LISTEN"],
["window-unset","ablations.html#window-unset","握手不设置窗口"],
["unacceptable-ack-acknowledged","ablations.html#unacceptable-ack-acknowledged","用 ACK 回答 SYN-RECEIVED 中错误的确认"]
]);
