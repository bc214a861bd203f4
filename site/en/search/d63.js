docgenSearch.add("en","d63",[
["MUST-1","requirements.html#must-1","The window is an unsigned number."],
["MUST-2","requirements.html#must-2","The sender computes the checksum of every segment."],
["MUST-3","requirements.html#must-3","The receiver checks the checksum of every segment."],
["MUST-4","requirements.html#must-4","The options that every implementation must know are supported."],
["MUST-5","requirements.html#must-5","An option is accepted in any segment."],
["MUST-6","requirements.html#must-6","An option that is not known is skipped without an error."],
["MUST-7","requirements.html#must-7","An option with an impossible length does no harm."],
["MUST-8","requirements.html#must-8","Initial sequence numbers follow a clock."],
["MUST-9","requirements.html#must-9","What is added to the clock cannot be computed by others."],
["MUST-10","requirements.html#must-10","Two sides may open the connection at the same time."],
["MUST-11","requirements.html#must-11","SYN-RECEIVED remembers whether the OPEN was passive or active."],
["MUST-12","requirements.html#must-12","The user learns whether the other side closed the connection or aborted it."]
]);
