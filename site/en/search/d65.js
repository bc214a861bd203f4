docgenSearch.add("en","d65",[
["MUST-19","requirements.html#must-19","The sender backs off exponentially, starts slowly and avoids congestion."],
["MUST-20","requirements.html#must-20","Repeated in vain, a segment first makes the network layer look for another way (R1) and then ends the connection (R2)."],
["MUST-21","requirements.html#must-21","An application can choose when its connection is given up (R2)."],
["MUST-22","requirements.html#must-22","A SYN is retransmitted in the same way."],
["MUST-23","requirements.html#must-23","A SYN is retransmitted for at least three minutes."],
["MUST-24","requirements.html#must-24","Where there are keep-alives, an application can turn them on and off."],
["MUST-25","requirements.html#must-25","Keep-alives are off unless asked for."],
["MUST-26","requirements.html#must-26","A keep-alive is sent only when nothing is outstanding and nothing has arrived for a while."],
["MUST-27","requirements.html#must-27","How long that while is can be configured."],
["MUST-28","requirements.html#must-28","It is at least two hours if nothing else is said."],
["MUST-29","requirements.html#must-29","One unanswered keep-alive is no proof that the other side is gone."],
["MUST-30","requirements.html#must-30","The urgent pointer is supported."]
]);
