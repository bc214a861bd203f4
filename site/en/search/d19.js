docgenSearch.add("en","d19",[
["sys-close.counted","rules/sys-close.html#sys-closecounted","A connection that is reset in ESTABLISHED or CLOSE-WAIT counts as one that was cut off."],
["sys-close.unread","rules/sys-close.html#sys-closeunread","Octets have arrived that the user will never read, so they are lost; the other side is told so by a RST instead of a FIN, and there is no TIME-WAIT."],
["sys-close.linger","rules/sys-close.html#sys-closelinger","The user has asked for a linger time of zero, so the connection is thrown away with a RST, and there is no TIME-WAIT."],
["sys-close.established","rules/sys-close.html#sys-closeestablished","The user lets go of the socket, which becomes an orphan: the kernel sends what is left, then the FIN, and finishes the close alone."],
["sys-close.close-wait","rules/sys-close.html#sys-closeclose-wait","The other side has closed before, so our FIN is the last thing to be sent, and the orphan only waits for it to be acknowledged."],
["sys-close.shut-down","rules/sys-close.html#sys-closeshut-down","The FIN was asked for before, so the call changes nothing on the wire; the socket only loses its owner."],
["sys-close.fin-wait-2.counted","rules/sys-close.html#sys-closefin-wait-2counted","A time-wait socket that is to last more than four seconds counts as one."],
["sys-close.fin-wait-2.killed","rules/sys-close.html#sys-closefin-wait-2killed","A time-wait socket of four seconds or less is counted apart."],
["sys-close.fin-wait-2","rules/sys-close.html#sys-closefin-wait-2","Our direction is closed and nobody is left to read, so a time-wait socket takes over and waits for the other side's FIN, but not for ever."],
["listener-closes.request","rules/listener-closes.html#listener-closesrequest","The listener is gone before the handshake was over, so the request is forgotten; nobody is told."],
["listener-closes.counted","rules/listener-closes.html#listener-closescounted","A child that nobody accepted and that is reset now counts as a connection that was cut off."],
["listener-closes.connection","rules/listener-closes.html#listener-closesconnection","The handshake was over, but nobody has accepted the connection and nobody will, so the other side is reset."]
]);
