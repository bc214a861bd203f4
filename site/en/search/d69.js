docgenSearch.add("en","d69",[
["SHLD-7","requirements.html#shld-7","Short segments are gathered (Nagle algorithm)."],
["SHLD-8","requirements.html#shld-8","Explicit congestion notification is supported."],
["SHLD-9","requirements.html#shld-9","The application is told of trouble after R1 and before R2."],
["SHLD-10","requirements.html#shld-10","R1 is at least three retransmissions."],
["SHLD-11","requirements.html#shld-11","R2 is at least 100 seconds."],
["SHLD-12","requirements.html#shld-12","A keep-alive carries no data."],
["SHLD-13","requirements.html#shld-13","New applications do not use urgent data."],
["SHLD-14","requirements.html#shld-14","A receiver does not take back window that it has offered."],
["SHLD-15","requirements.html#shld-15","While the window has shrunk, nothing new is sent."],
["SHLD-16","requirements.html#shld-16","Old data within the window is still retransmitted."],
["SHLD-17","requirements.html#shld-17","Data beyond the window that stays unacknowledged does not end the connection."],
["SHLD-18","requirements.html#shld-18","Acknowledgments are delayed a little."]
]);
