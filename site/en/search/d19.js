docgenSearch.add("en","d19",[
["sys-close.close-wait","rules/sys-close.html#sys-closeclose-wait","The other side has closed before, so our FIN is the last thing to be sent, and the orphan only waits for it to be acknowledged."],
["sys-close.shut-down","rules/sys-close.html#sys-closeshut-down","The FIN was asked for before, so the call changes nothing on the wire; the socket only loses its owner."],
["sys-close.fin-wait-2.counted","rules/sys-close.html#sys-closefin-wait-2counted","A time-wait socket that is to last more than four seconds counts as one."],
["sys-close.fin-wait-2.killed","rules/sys-close.html#sys-closefin-wait-2killed","A time-wait socket of four seconds or less is counted apart."],
["sys-close.fin-wait-2","rules/sys-close.html#sys-closefin-wait-2","Our direction is closed and nobody is left to read, so a time-wait socket takes over and waits for the other side's FIN, but not for ever."],
["listener-closes.request","rules/listener-closes.html#listener-closesrequest","The listener is gone before the handshake was over, so the request is forgotten; nobody is told."],
["listener-closes.counted","rules/listener-closes.html#listener-closescounted","A child that nobody accepted and that is reset now counts as a connection that was cut off."],
["listener-closes.connection","rules/listener-closes.html#listener-closesconnection","The handshake was over, but nobody has accepted the connection and nobody will, so the other side is reset."],
["listener-closes.nothing","rules/listener-closes.html#listener-closesnothing","The connection has ended or is about to, so there is nobody to be told that the listener is gone."],
["listen.cookie.unknown","rules/listen.html#listencookieunknown","Cookies were sent not long ago, so this ACK could be the answer to one, but its number is not what the secret gives: its sender is reset."],
["listen.cookie.overflow","rules/listen.html#listencookieoverflow","The cookie is right, but the accept queue has no room for the connection, so the ACK is dropped; nothing else is known of its sender, so nothing …"],
["listen.cookie","rules/listen.html#listencookie","The number in the ACK proves that a SYN was answered with this cookie, so the connection is made from nothing and put straight into the accept queue."]
]);
