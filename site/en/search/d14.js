docgenSearch.add("en","d14",[
["sys-listen.defaults","rules/sys-listen.html#sys-listendefaults","The socket is used for the first time, so its options get the values that every socket starts with."],
["sys-listen.backlog","rules/sys-listen.html#sys-listenbacklog","The caller says how many connections may wait for accept(); the kernel takes that number, but no more than somaxconn allows."],
["sys-listen.default-backlog","rules/sys-listen.html#sys-listendefault-backlog","The scenario names no number, so the setting backlog stands in for the argument, again limited by somaxconn."],
["sys-listen.opens","rules/sys-listen.html#sys-listenopens","The socket begins to listen; nothing is sent, and from now on a SYN finds someone."],
["sys-listen.again","rules/sys-listen.html#sys-listenagain","The socket listens already, so the call only changes how many connections may wait."],
["sys-listen.connected","rules/sys-listen.html#sys-listenconnected","The socket has been used for a connection, so it cannot become a listener."],
["sys-connect.waits-again","rules/sys-connect.html#sys-connectwaits-again","An earlier connect() did not wait for the handshake; this one does."],
["sys-connect.already","rules/sys-connect.html#sys-connectalready","An earlier connect() on this socket is still under way, so a second one is told so."],
["sys-connect.succeeded","rules/sys-connect.html#sys-connectsucceeded","The connection that an earlier call began without waiting for it is there. The program is told so once; after that the socket counts as connected."],
["sys-connect.failed","rules/sys-connect.html#sys-connectfailed","The attempt that an earlier call began without waiting for it has failed, and the program is told why. The next call begins a new attempt."],
["sys-connect.failed.known","rules/sys-connect.html#sys-connectfailedknown","The attempt has failed and the program has already fetched the reason, so only the failure itself can be told."],
["sys-connect.connected","rules/sys-connect.html#sys-connectconnected","The socket listens or has a connection already, so it cannot begin another one."]
]);
