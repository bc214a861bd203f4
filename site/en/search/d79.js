docgenSearch.add("en","d79",[
["linux-sack-recovery","omissions.html#linux-sack-recovery","Recovery by selective acknowledgments"],
["linux-fast-open","omissions.html#linux-fast-open","TCP Fast Open"],
["linux-ecn","omissions.html#linux-ecn","Explicit congestion notification"],
["linux-icmp","omissions.html#linux-icmp","Messages from ICMP"],
["linux-receive-buffer","omissions.html#linux-receive-buffer","The receive buffer's own size"],
["linux-urgent","omissions.html#linux-urgent","Urgent data"],
["linux-congestion","omissions.html#linux-congestion","Congestion control"],
["linux-pacing","omissions.html#linux-pacing","The pace of sending in microseconds"],
["linux-defer-accept","omissions.html#linux-defer-accept","Waking the listener late"],
["linux-young-requests","omissions.html#linux-young-requests","Fewer repetitions under pressure"],
["numbers-agree","properties.html#numbers-agree","When both sides are in ESTABLISHED, each knows the other's initial sequence number and expects a number that the other has reached."],
["windows-known","properties.html#windows-known","When both sides are in ESTABLISHED, each knows how much the other can take."]
]);
