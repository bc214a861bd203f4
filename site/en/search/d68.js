docgenSearch.add("en","d68",[
["MUST-55","requirements.html#must-55","A Source Quench message is dropped in silence."],
["MUST-56","requirements.html#must-56","Passing troubles that ICMP reports do not end a connection."],
["MUST-57","requirements.html#must-57","A SYN to a broadcast or multicast address is dropped in silence."],
["MUST-58","requirements.html#must-58","One acknowledgment stands for several wherever it can."],
["MUST-59","requirements.html#must-59","Segments that wait are all processed before one is acknowledged."],
["MUST-60","requirements.html#must-60","Without a PUSH flag on SEND, data does not wait for ever."],
["MUST-61","requirements.html#must-61","Without it, the last segment that is there to send carries the control bit PSH."],
["MUST-62","requirements.html#must-62","The urgent pointer is the number right after the urgent data."],
["MUST-63","requirements.html#must-63","A SYN from an impossible address is ignored."],
["MUST-64","requirements.html#must-64","Options need not begin at a word."],
["MUST-65","requirements.html#must-65","Only a SYN announces the largest segment."],
["MUST-66","requirements.html#must-66","RST and URG count even when the receive window is zero."]
]);
