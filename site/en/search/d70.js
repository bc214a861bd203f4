docgenSearch.add("en","d70",[
["SHLD-16","requirements.html#shld-16","Old data within the window is still retransmitted."],
["SHLD-17","requirements.html#shld-17","Data beyond the window that stays unacknowledged does not end the connection."],
["SHLD-18","requirements.html#shld-18","Acknowledgments are delayed a little."],
["SHLD-19","requirements.html#shld-19","At least every second full-sized segment is acknowledged."],
["SHLD-20","requirements.html#shld-20","An application can turn such reports off."],
["SHLD-21","requirements.html#shld-21","The application can change the Differentiated Services field later."],
["SHLD-22","requirements.html#shld-22","The field is handed down unchanged."],
["SHLD-23","requirements.html#shld-23","An application does not change the field during a connection."],
["SHLD-24","requirements.html#shld-24","A later source route replaces an earlier one."],
["SHLD-25","requirements.html#shld-25","The application can learn of passing troubles that ICMP reports."],
["SHLD-26","requirements.html#shld-26","A lasting trouble that ICMP reports ends the connection."],
["SHLD-27","requirements.html#shld-27","Successive pushes are gathered into the largest segment."]
]);
