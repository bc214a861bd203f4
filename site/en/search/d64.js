docgenSearch.add("en","d64",[
["MUST-13","requirements.html#must-13","The side that closes first stays in TIME-WAIT for two maximum segment lifetimes."],
["MUST-14","requirements.html#must-14","The option that announces the largest segment is sent and understood."],
["MUST-15","requirements.html#must-15","Without that option, the largest segment has 536 octets over IPv4 and 1220 over IPv6."],
["MUST-16","requirements.html#must-16","What is really sent is the smaller of what the other side takes and what the network layer carries."],
["MUST-17","requirements.html#must-17","An application can turn the Nagle algorithm off."],
["MUST-18","requirements.html#must-18","The retransmission timeout is computed without measuring segments that were sent twice (Karn's algorithm)."],
["MUST-19","requirements.html#must-19","The sender backs off exponentially, starts slowly and avoids congestion."],
["MUST-20","requirements.html#must-20","Repeated in vain, a segment first makes the network layer look for another way (R1) and then ends the connection (R2)."],
["MUST-21","requirements.html#must-21","An application can choose when its connection is given up (R2)."],
["MUST-22","requirements.html#must-22","A SYN is retransmitted in the same way."],
["MUST-23","requirements.html#must-23","A SYN is retransmitted for at least three minutes."],
["MUST-24","requirements.html#must-24","Where there are keep-alives, an application can turn them on and off."]
]);
