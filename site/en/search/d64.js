docgenSearch.add("en","d64",[
["MUST-7","requirements.html#must-7","An option with an impossible length does no harm."],
["MUST-8","requirements.html#must-8","Initial sequence numbers follow a clock."],
["MUST-9","requirements.html#must-9","What is added to the clock cannot be computed by others."],
["MUST-10","requirements.html#must-10","Two sides may open the connection at the same time."],
["MUST-11","requirements.html#must-11","SYN-RECEIVED remembers whether the OPEN was passive or active."],
["MUST-12","requirements.html#must-12","The user learns whether the other side closed the connection or aborted it."],
["MUST-13","requirements.html#must-13","The side that closes first stays in TIME-WAIT for two maximum segment lifetimes."],
["MUST-14","requirements.html#must-14","The option that announces the largest segment is sent and understood."],
["MUST-15","requirements.html#must-15","Without that option, the largest segment has 536 octets over IPv4 and 1220 over IPv6."],
["MUST-16","requirements.html#must-16","What is really sent is the smaller of what the other side takes and what the network layer carries."],
["MUST-17","requirements.html#must-17","An application can turn the Nagle algorithm off."],
["MUST-18","requirements.html#must-18","The retransmission timeout is computed without measuring segments that were sent twice (Karn's algorithm)."]
]);
