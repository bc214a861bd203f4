docgenSearch.add("en","d71",[
["SHLD-28","requirements.html#shld-28","A segment is as large as it may be, whenever there is enough to send."],
["SHLD-29","requirements.html#shld-29","The first probe of a closed window comes after the retransmission timeout."],
["SHLD-30","requirements.html#shld-30","The time between probes grows exponentially."],
["SHLD-31","requirements.html#shld-31","Segments that are ahead of what is expected are kept."],
["MAY-1","requirements.html#may-1","A CLOSE may end reading as well."],
["MAY-2","requirements.html#may-2","A new SYN may reopen the connection from TIME-WAIT."],
["MAY-3","requirements.html#may-3","The largest segment may always be announced."],
["MAY-4","requirements.html#may-4","A repeated packet may keep its identification."],
["MAY-5","requirements.html#may-5","There may be keep-alives."],
["MAY-6","requirements.html#may-6","A keep-alive may carry one octet of garbage."],
["MAY-7","requirements.html#may-7","Old data beyond the window may be retransmitted too."],
["MAY-8","requirements.html#may-8","A receiver may keep its window closed for as long as it likes."]
]);
