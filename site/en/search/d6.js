docgenSearch.add("en","d6",[
["close.closing","rules/close.html#closeclosing","Both directions are closed already, so a further CLOSE is an error."],
["abort.closed","rules/abort.html#abortclosed","There is no connection to abort, so the call fails."],
["abort.listen","rules/abort.html#abortlisten","Nobody has connected, so no RST is needed: waiting RECEIVEs fail and the control block is deleted."],
["abort.syn-sent","rules/abort.html#abortsyn-sent","The other side has not answered, so it has nothing to be told about: all outstanding calls fail and the control block is deleted."],
["abort.resets","rules/abort.html#abortresets","The other side takes part in the connection, so a RST with the next number tells it that the connection is gone; all outstanding calls fail and t…"],
["abort.closing","rules/abort.html#abortclosing","Both sides have already closed, so no RST is sent; the endpoint only stops waiting."],
["status.closed","rules/status.html#statusclosed","There is no connection to report on, so the call fails."],
["status.state","rules/status.html#statusstate","The answer is the name of the present state, and nothing changes."],
["closed.reset","rules/closed.html#closedreset","A RST to a connection that does not exist needs no answer: two endpoints must not reset each other for ever."],
["closed.without-ack","rules/closed.html#closedwithout-ack","The segment says nothing about our numbers, so the RST takes number zero and proves itself by acknowledging the segment."],
["closed.with-ack","rules/closed.html#closedwith-ack","The segment says which number its sender expects from us, so the RST takes exactly that one and will be believed."],
["listen.reset","rules/listen.html#listenreset","Nothing that was sent still counts here, so the RST cannot be an answer to anything, and it is dropped."]
]);
