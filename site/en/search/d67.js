docgenSearch.add("en","d67",[
["MUST-49","requirements.html#must-49","The time to live of the packets can be configured."],
["MUST-50","requirements.html#must-50","Options of the Internet Protocol that are not known are ignored."],
["MUST-51","requirements.html#must-51","An application can name a source route when it opens a connection."],
["MUST-52","requirements.html#must-52","Such a route counts more than one that a packet brings."],
["MUST-53","requirements.html#must-53","After a passive OPEN, segments go back along the source route that came."],
["MUST-54","requirements.html#must-54","Error messages of ICMP reach the connection that they are about."],
["MUST-55","requirements.html#must-55","A Source Quench message is dropped in silence."],
["MUST-56","requirements.html#must-56","Passing troubles that ICMP reports do not end a connection."],
["MUST-57","requirements.html#must-57","A SYN to a broadcast or multicast address is dropped in silence."],
["MUST-58","requirements.html#must-58","One acknowledgment stands for several wherever it can."],
["MUST-59","requirements.html#must-59","Segments that wait are all processed before one is acknowledged."],
["MUST-60","requirements.html#must-60","Without a PUSH flag on SEND, data does not wait for ever."]
]);
