docgenSearch.add("en","d76",[
["valid-reset","choices.html#valid-reset","Which number makes a reset valid"],
["syn-when-synchronized","choices.html#syn-when-synchronized","A SYN on a synchronized connection"],
["window-of-the-peer","choices.html#window-of-the-peer","The peer's window after the handshake"],
["fin-again-in-time-wait","choices.html#fin-again-in-time-wait","A repeated FIN in TIME-WAIT"],
["ack-in-time-wait","choices.html#ack-in-time-wait","An ACK in TIME-WAIT"],
["unacceptable-ack-in-syn-received","choices.html#unacceptable-ack-in-syn-received","An unacceptable ACK in SYN-RECEIVED"],
["syn-in-time-wait","choices.html#syn-in-time-wait","A new SYN in TIME-WAIT"],
["reset-number-in-syn-sent","choices.html#reset-number-in-syn-sent","The number of a reset in SYN-SENT"],
["passive-open-in-listen","choices.html#passive-open-in-listen","A passive OPEN in LISTEN"],
["user-timeout-in-fin-wait-2","choices.html#user-timeout-in-fin-wait-2","The user timeout in FIN-WAIT-2"],
["calls-when-returning-to-listen","choices.html#calls-when-returning-to-listen","Calls that wait when a connection returns to LISTEN"],
["fin-and-the-window","choices.html#fin-and-the-window","A FIN and a closed window"]
]);
