docgenSearch.add("en","d5",[
["receive.close-wait.rest","rules/receive.html#receiveclose-waitrest","The other side has closed, but octets that came before its FIN are still to be read, and the call gets them."],
["receive.closing","rules/receive.html#receiveclosing","Both sides have closed, so there is nothing more to receive."],
["close.closed","rules/close.html#closeclosed","There is no connection to close, so the call fails."],
["close.listen","rules/close.html#closelisten","Nobody has connected, so there is nobody to tell: waiting RECEIVEs fail and the control block is deleted."],
["close.syn-sent","rules/close.html#closesyn-sent","No connection has come about, so the attempt is dropped without a word to the other side; a SYN,ACK that comes later meets CLOSED and is reset."],
["close.syn-received.again","rules/close.html#closesyn-receivedagain","A CLOSE is already waiting, and one is enough."],
["close.syn-received.nothing-to-send","rules/close.html#closesyn-receivednothing-to-send","No text has to go out first, so the close begins before the connection is even established."],
["close.syn-received.deferred","rules/close.html#closesyn-receiveddeferred","Text waits to be sent first and can only be sent once the connection is established, so the CLOSE waits behind it."],
["close.established","rules/close.html#closeestablished","The state changes at once and no more SENDs are taken; the FIN follows when everything handed over before has been sent."],
["close.fin-wait","rules/close.html#closefin-wait","Our direction is closed already, so a second CLOSE is an error, and no second FIN comes of it."],
["close.close-wait.again","rules/close.html#closeclose-waitagain","The user has closed already and the FIN is on its way to being sent, so a second CLOSE is an error."],
["close.close-wait","rules/close.html#closeclose-wait","The CLOSE waits until all text has been sent; the state changes only when the FIN goes out."]
]);
