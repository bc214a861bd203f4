docgenSearch.add("en","d68",[
["MUST-61","requirements.html#must-61","Without it, the last segment that is there to send carries the control bit PSH."],
["MUST-62","requirements.html#must-62","The urgent pointer is the number right after the urgent data."],
["MUST-63","requirements.html#must-63","A SYN from an impossible address is ignored."],
["MUST-64","requirements.html#must-64","Options need not begin at a word."],
["MUST-65","requirements.html#must-65","Only a SYN announces the largest segment."],
["MUST-66","requirements.html#must-66","RST and URG count even when the receive window is zero."],
["MUST-67","requirements.html#must-67","The announced size comes from what the network layer can receive."],
["MUST-68","requirements.html#must-68","Every option but the two of one octet has a length."],
["MUST-69","requirements.html#must-69","What follows the end of the options is zeros."],
["SHLD-1","requirements.html#shld-1","Initial sequence numbers contain a pseudorandom part with a secret key."],
["SHLD-2","requirements.html#shld-2","A RST may carry data."],
["SHLD-3","requirements.html#shld-3","A host that closes with unread data sends a RST, so that the loss is known."]
]);
