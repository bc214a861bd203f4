docgenSearch.add("en","d69",[
["SHLD-4","requirements.html#shld-4","Timestamps are used to shorten TIME-WAIT."],
["SHLD-5","requirements.html#shld-5","A SYN announces the largest segment where it is not the default."],
["SHLD-6","requirements.html#shld-6","The announced size is the smallest that the interface may have."],
["SHLD-7","requirements.html#shld-7","Short segments are gathered (Nagle algorithm)."],
["SHLD-8","requirements.html#shld-8","Explicit congestion notification is supported."],
["SHLD-9","requirements.html#shld-9","The application is told of trouble after R1 and before R2."],
["SHLD-10","requirements.html#shld-10","R1 is at least three retransmissions."],
["SHLD-11","requirements.html#shld-11","R2 is at least 100 seconds."],
["SHLD-12","requirements.html#shld-12","A keep-alive carries no data."],
["SHLD-13","requirements.html#shld-13","New applications do not use urgent data."],
["SHLD-14","requirements.html#shld-14","A receiver does not take back window that it has offered."],
["SHLD-15","requirements.html#shld-15","While the window has shrunk, nothing new is sent."]
]);
