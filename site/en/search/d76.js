docgenSearch.add("en","d76",[
["syn-in-time-wait","choices.html#syn-in-time-wait","A new SYN in TIME-WAIT"],
["reset-number-in-syn-sent","choices.html#reset-number-in-syn-sent","The number of a reset in SYN-SENT"],
["passive-open-in-listen","choices.html#passive-open-in-listen","A passive OPEN in LISTEN"],
["user-timeout-in-fin-wait-2","choices.html#user-timeout-in-fin-wait-2","The user timeout in FIN-WAIT-2"],
["calls-when-returning-to-listen","choices.html#calls-when-returning-to-listen","Calls that wait when a connection returns to LISTEN"],
["fin-and-the-window","choices.html#fin-and-the-window","A FIN and a closed window"],
["urgent-pointer","choices.html#urgent-pointer","Where the urgent pointer points"],
["urgent-signal","choices.html#urgent-signal","How often urgency is signalled"],
["data-with-the-syn","choices.html#data-with-the-syn","Data with the SYN"],
["security","omissions.html#security","Security and compartment"],
["congestion-control","omissions.html#congestion-control","Congestion control"],
["first-threshold","omissions.html#first-threshold","The first retransmission threshold"]
]);
