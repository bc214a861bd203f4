docgenSearch.add("en","d3",[
["LOSS PROBE TIMEOUT","events/loss-probe-timeout.html","Nothing has been acknowledged for about two round trips."],
["open.active.remote-unspecified","rules/open.html#openactiveremote-unspecified","An active OPEN must say whom to connect to; without a remote socket there is nowhere to send a SYN, so the call fails and nothing changes."],
["open.active.closed","rules/open.html#openactiveclosed","The endpoint creates its control block, chooses its initial sequence number and sends a SYN, which is kept for retransmission."],
["open.active.listen","rules/open.html#openactivelisten","An endpoint that was waiting becomes the one that begins: it chooses its initial sequence number and sends a SYN to the named remote socket."],
["open.active.exists","rules/open.html#openactiveexists","There is already a connection between these sockets, so a second OPEN fails and leaves it alone."],
["open.passive.closed","rules/open-passive.html#openpassiveclosed","The endpoint creates its control block, remembers that it waits for others and whether it waits for a particular one, and sends nothing."],
["open.passive.exists","rules/open-passive.html#openpassiveexists","A passive OPEN fails where a control block already exists, because one endpoint holds one connection."],
["send.closed","rules/send.html#sendclosed","There is no connection to send on, so the call fails."],
["send.listen.remote-unspecified","rules/send.html#sendlistenremote-unspecified","An endpoint that listens for anyone cannot send, because it does not know to whom."],
["send.after-close","rules/send.html#sendafter-close","The user has already closed, so there is nothing more to send, even though the FIN may not have gone out yet."],
["send.nothing","rules/send.html#sendnothing","A SEND without octets is answered at once, because there is nothing to send and nothing to wait for."],
["send.no-space","rules/send.html#sendno-space","The octets that already wait leave no room for these, so the call fails at once instead of blocking; the user may try again later."]
]);
