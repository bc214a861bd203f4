docgenSearch.add("en","d71",[
["SHLD-22","requirements.html#shld-22","The field is handed down unchanged."],
["SHLD-23","requirements.html#shld-23","An application does not change the field during a connection."],
["SHLD-24","requirements.html#shld-24","A later source route replaces an earlier one."],
["SHLD-25","requirements.html#shld-25","The application can learn of passing troubles that ICMP reports."],
["SHLD-26","requirements.html#shld-26","A lasting trouble that ICMP reports ends the connection."],
["SHLD-27","requirements.html#shld-27","Successive pushes are gathered into the largest segment."],
["SHLD-28","requirements.html#shld-28","A segment is as large as it may be, whenever there is enough to send."],
["SHLD-29","requirements.html#shld-29","The first probe of a closed window comes after the retransmission timeout."],
["SHLD-30","requirements.html#shld-30","The time between probes grows exponentially."],
["SHLD-31","requirements.html#shld-31","Segments that are ahead of what is expected are kept."],
["MAY-1","requirements.html#may-1","A CLOSE may end reading as well."],
["MAY-2","requirements.html#may-2","A new SYN may reopen the connection from TIME-WAIT."]
]);
