docgenSearch.add("en","d68",[
["MUST-64","requirements.html#must-64","Options need not begin at a word."],
["MUST-65","requirements.html#must-65","Only a SYN announces the largest segment."],
["MUST-66","requirements.html#must-66","RST and URG count even when the receive window is zero."],
["MUST-67","requirements.html#must-67","The announced size comes from what the network layer can receive."],
["MUST-68","requirements.html#must-68","Every option but the two of one octet has a length."],
["MUST-69","requirements.html#must-69","What follows the end of the options is zeros."],
["SHLD-1","requirements.html#shld-1","Initial sequence numbers contain a pseudorandom part with a secret key."],
["SHLD-2","requirements.html#shld-2","A RST may carry data."],
["SHLD-3","requirements.html#shld-3","A host that closes with unread data sends a RST, so that the loss is known."],
["SHLD-4","requirements.html#shld-4","Timestamps are used to shorten TIME-WAIT."],
["SHLD-5","requirements.html#shld-5","A SYN announces the largest segment where it is not the default."],
["SHLD-6","requirements.html#shld-6","The announced size is the smallest that the interface may have."]
]);
