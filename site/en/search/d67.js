docgenSearch.add("en","d67",[
["MUST-43","requirements.html#must-43","OPEN may name the local address."],
["MUST-44","requirements.html#must-44","If it does not, the network layer chooses the address before the first SYN."],
["MUST-45","requirements.html#must-45","After that, the connection keeps its local address."],
["MUST-46","requirements.html#must-46","OPEN refuses a remote address that cannot be one host's."],
["MUST-47","requirements.html#must-47","There is a way to tell the application of passing errors."],
["MUST-48","requirements.html#must-48","The application can choose the Differentiated Services field."],
["MUST-49","requirements.html#must-49","The time to live of the packets can be configured."],
["MUST-50","requirements.html#must-50","Options of the Internet Protocol that are not known are ignored."],
["MUST-51","requirements.html#must-51","An application can name a source route when it opens a connection."],
["MUST-52","requirements.html#must-52","Such a route counts more than one that a packet brings."],
["MUST-53","requirements.html#must-53","After a passive OPEN, segments go back along the source route that came."],
["MUST-54","requirements.html#must-54","Error messages of ICMP reach the connection that they are about."]
]);
