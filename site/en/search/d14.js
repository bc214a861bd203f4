docgenSearch.add("en","d14",[
["sys-listen.defaults","rules/sys-listen.html#sys-listendefaults","The socket is used for the first time, so its options get the values that every socket starts with."],
["sys-listen.backlog","rules/sys-listen.html#sys-listenbacklog","The caller says how many connections may wait for accept(); the kernel takes that number, but no more than somaxconn allows."],
["sys-listen.default-backlog","rules/sys-listen.html#sys-listendefault-backlog","The scenario names no number, so the setting backlog stands in for the argument, again limited by somaxconn."],
["sys-listen.opens","rules/sys-listen.html#sys-listenopens","The socket begins to listen; nothing is sent, and from now on a SYN finds someone."],
["sys-listen.again","rules/sys-listen.html#sys-listenagain","The socket listens already, so the call only changes how many connections may wait."],
["sys-listen.connected","rules/sys-listen.html#sys-listenconnected","The socket has been used for a connection, so it cannot become a listener."],
["sys-connect.already","rules/sys-connect.html#sys-connectalready","An earlier connect() on this socket is still under way, so a second one is told so."],
["sys-connect.connected","rules/sys-connect.html#sys-connectconnected","The socket listens or has a connection already, so it cannot begin another one."],
["sys-connect.defaults","rules/sys-connect.html#sys-connectdefaults","The socket is used for the first time, so its options get the values that every socket starts with."],
["sys-connect.begins","rules/sys-connect.html#sys-connectbegins","A connection begins: the initial sequence number is chosen, and everything that sending, receiving and timing will need is set to its first value."],
["sys-connect.timestamps","rules/sys-connect.html#sys-connecttimestamps","The SYN will offer timestamps, so the clock that they are taken from is fixed."],
["sys-connect.sack","rules/sys-connect.html#sys-connectsack","The SYN will say that selective acknowledgments are welcome."]
]);
