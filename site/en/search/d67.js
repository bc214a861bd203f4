docgenSearch.add("en","d67",[
["MUST-52","requirements.html#must-52","Such a route counts more than one that a packet brings."],
["MUST-53","requirements.html#must-53","After a passive OPEN, segments go back along the source route that came."],
["MUST-54","requirements.html#must-54","Error messages of ICMP reach the connection that they are about."],
["MUST-55","requirements.html#must-55","A Source Quench message is dropped in silence."],
["MUST-56","requirements.html#must-56","Passing troubles that ICMP reports do not end a connection."],
["MUST-57","requirements.html#must-57","A SYN to a broadcast or multicast address is dropped in silence."],
["MUST-58","requirements.html#must-58","One acknowledgment stands for several wherever it can."],
["MUST-59","requirements.html#must-59","Segments that wait are all processed before one is acknowledged."],
["MUST-60","requirements.html#must-60","Without a PUSH flag on SEND, data does not wait for ever."],
["MUST-61","requirements.html#must-61","Without it, the last segment that is there to send carries the control bit PSH."],
["MUST-62","requirements.html#must-62","The urgent pointer is the number right after the urgent data."],
["MUST-63","requirements.html#must-63","A SYN from an impossible address is ignored."]
]);
