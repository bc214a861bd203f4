docgenSearch.add("en","d77",[
["urgent-pointer","choices.html#urgent-pointer","Where the urgent pointer points"],
["urgent-signal","choices.html#urgent-signal","How often urgency is signalled"],
["data-with-the-syn","choices.html#data-with-the-syn","Data with the SYN"],
["security","omissions.html#security","Security and compartment"],
["congestion-control","omissions.html#congestion-control","Congestion control"],
["first-threshold","omissions.html#first-threshold","The first retransmission threshold"],
["round-trip-time","omissions.html#round-trip-time","Measuring the round trip"],
["urgent-data","omissions.html#urgent-data","Reading urgent data"],
["delayed-acknowledgments","omissions.html#delayed-acknowledgments","Delayed acknowledgments"],
["keep-alives","omissions.html#keep-alives","Keep-alives"],
["half-duplex-close","omissions.html#half-duplex-close","A close of both directions at once"],
["flush","omissions.html#flush","The FLUSH call"]
]);
