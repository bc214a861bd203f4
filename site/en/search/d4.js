docgenSearch.add("en","d4",[
["send.listen.with-data","rules/send.html#sendlistenwith-data","A SEND on an endpoint that listens for a named remote socket opens the connection actively, and as many of its octets as one segment holds travel…"],
["send.listen","rules/send.html#sendlisten","A SEND on an endpoint that listens for a named remote socket opens the connection actively; its octets wait until the connection is established."],
["send.urgent","rules/send.html#sendurgent","The user calls these octets urgent, so the end of urgent data moves behind the last of them."],
["send.queued","rules/send.html#sendqueued","The connection is not established yet, so the octets wait."],
["send.established","rules/send.html#sendestablished","The octets join the queue; how soon they are cut into segments depends on the other side's window."],
["send.closing","rules/send.html#sendclosing","Our user has closed this direction, so a further SEND is refused."],
["receive.closed","rules/receive.html#receiveclosed","There is no connection to receive on, so the call fails."],
["receive.no-space","rules/receive.html#receiveno-space","As many RECEIVEs as the endpoint can remember are waiting already, so this one is refused."],
["receive.queued","rules/receive.html#receivequeued","Nothing can have arrived for the user before the connection is established, so the call waits."],
["receive.delivered","rules/receive.html#receivedelivered","Octets have been waiting for a reader, so the call gets as many as fit and is answered at once."],
["receive.waits","rules/receive.html#receivewaits","Nothing is there to be read, so the call waits for text to arrive."],
["receive.close-wait.nothing-left","rules/receive.html#receiveclose-waitnothing-left","The other side has sent its FIN and everything before it has been read, so there will never be anything to answer this call with."]
]);
