docgenSearch.add("en","d65",[
["MUST-25","requirements.html#must-25","Keep-alives are off unless asked for."],
["MUST-26","requirements.html#must-26","A keep-alive is sent only when nothing is outstanding and nothing has arrived for a while."],
["MUST-27","requirements.html#must-27","How long that while is can be configured."],
["MUST-28","requirements.html#must-28","It is at least two hours if nothing else is said."],
["MUST-29","requirements.html#must-29","One unanswered keep-alive is no proof that the other side is gone."],
["MUST-30","requirements.html#must-30","The urgent pointer is supported."],
["MUST-31","requirements.html#must-31","Urgent data may be of any length."],
["MUST-32","requirements.html#must-32","The user is told when urgent data appears and whenever the pointer moves ahead."],
["MUST-33","requirements.html#must-33","The user can learn whether more urgent data is left to be read."],
["MUST-34","requirements.html#must-34","A sender copes with a window that shrinks."],
["MUST-35","requirements.html#must-35","A window that shrinks to zero is probed in the usual way."],
["MUST-36","requirements.html#must-36","A sender probes a window of zero."]
]);
