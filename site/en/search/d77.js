docgenSearch.add("en","d77",[
["round-trip-time","omissions.html#round-trip-time","Measuring the round trip"],
["urgent-data","omissions.html#urgent-data","Reading urgent data"],
["delayed-acknowledgments","omissions.html#delayed-acknowledgments","Delayed acknowledgments"],
["keep-alives","omissions.html#keep-alives","Keep-alives"],
["half-duplex-close","omissions.html#half-duplex-close","A close of both directions at once"],
["flush","omissions.html#flush","The FLUSH call"],
["options","omissions.html#options","Options"],
["segment-size","omissions.html#segment-size","Working out the segment size"],
["push","omissions.html#push","The PUSH flag"],
["checksum","omissions.html#checksum","The checksum"],
["initial-numbers","omissions.html#initial-numbers","The choice of initial sequence numbers"],
["several-connections","omissions.html#several-connections","Several connections at once"]
]);
