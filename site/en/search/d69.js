docgenSearch.add("en","d69",[
["MUST-67","requirements.html#must-67","The announced size comes from what the network layer can receive."],
["MUST-68","requirements.html#must-68","Every option but the two of one octet has a length."],
["MUST-69","requirements.html#must-69","What follows the end of the options is zeros."],
["SHLD-1","requirements.html#shld-1","Initial sequence numbers contain a pseudorandom part with a secret key."],
["SHLD-2","requirements.html#shld-2","A RST may carry data."],
["SHLD-3","requirements.html#shld-3","A host that closes with unread data sends a RST, so that the loss is known."],
["SHLD-4","requirements.html#shld-4","Timestamps are used to shorten TIME-WAIT."],
["SHLD-5","requirements.html#shld-5","A SYN announces the largest segment where it is not the default."],
["SHLD-6","requirements.html#shld-6","The announced size is the smallest that the interface may have."],
["SHLD-7","requirements.html#shld-7","Short segments are gathered (Nagle algorithm)."],
["SHLD-8","requirements.html#shld-8","Explicit congestion notification is supported."],
["SHLD-9","requirements.html#shld-9","The application is told of trouble after R1 and before R2."]
]);
