docgenSearch.add("en","d76",[
["user-timeout-in-fin-wait-2","choices.html#user-timeout-in-fin-wait-2","The user timeout in FIN-WAIT-2"],
["calls-when-returning-to-listen","choices.html#calls-when-returning-to-listen","Calls that wait when a connection returns to LISTEN"],
["fin-and-the-window","choices.html#fin-and-the-window","A FIN and a closed window"],
["urgent-pointer","choices.html#urgent-pointer","Where the urgent pointer points"],
["urgent-signal","choices.html#urgent-signal","How often urgency is signalled"],
["data-with-the-syn","choices.html#data-with-the-syn","Data with the SYN"],
["security","omissions.html#security","Security and compartment"],
["congestion-control","omissions.html#congestion-control","Congestion control"],
["first-threshold","omissions.html#first-threshold","The first retransmission threshold"],
["round-trip-time","omissions.html#round-trip-time","Measuring the round trip"],
["urgent-data","omissions.html#urgent-data","Reading urgent data"],
["delayed-acknowledgments","omissions.html#delayed-acknowledgments","Delayed acknowledgments"]
]);
