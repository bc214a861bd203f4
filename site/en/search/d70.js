docgenSearch.add("en","d70",[
["SHLD-10","requirements.html#shld-10","R1 is at least three retransmissions."],
["SHLD-11","requirements.html#shld-11","R2 is at least 100 seconds."],
["SHLD-12","requirements.html#shld-12","A keep-alive carries no data."],
["SHLD-13","requirements.html#shld-13","New applications do not use urgent data."],
["SHLD-14","requirements.html#shld-14","A receiver does not take back window that it has offered."],
["SHLD-15","requirements.html#shld-15","While the window has shrunk, nothing new is sent."],
["SHLD-16","requirements.html#shld-16","Old data within the window is still retransmitted."],
["SHLD-17","requirements.html#shld-17","Data beyond the window that stays unacknowledged does not end the connection."],
["SHLD-18","requirements.html#shld-18","Acknowledgments are delayed a little."],
["SHLD-19","requirements.html#shld-19","At least every second full-sized segment is acknowledged."],
["SHLD-20","requirements.html#shld-20","An application can turn such reports off."],
["SHLD-21","requirements.html#shld-21","The application can change the Differentiated Services field later."]
]);
