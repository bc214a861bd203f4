docgenSearch.add("en","d20",[
["listener-closes.nothing","rules/listener-closes.html#listener-closesnothing","The connection has ended or is about to, so there is nobody to be told that the listener is gone."],
["listen.cookie.unknown","rules/listen.html#listencookieunknown","Cookies were sent not long ago, so this ACK could be the answer to one, but its number is not what the secret gives: its sender is reset."],
["listen.cookie.overflow","rules/listen.html#listencookieoverflow","The cookie is right, but the accept queue has no room for the connection, so the ACK is dropped; nothing else is known of its sender, so nothing …"],
["listen.cookie","rules/listen.html#listencookie","The number in the ACK proves that a SYN was answered with this cookie, so the connection is made from nothing and put straight into the accept queue."],
["listen.syn-fin","rules/listen.html#listensyn-fin","A SYN that brings a FIN closes what it opens, so it is not worth an answer and is dropped."],
["listen.syn.requests-full","rules/listen.html#listensynrequests-full","More requests are waiting than the backlog allows and cookies are turned off, so the SYN is dropped in silence; its sender will send it again."],
["listen.syn.accept-queue-full","rules/listen.html#listensynaccept-queue-full","More connections wait for accept() than the backlog allows, so it makes no sense to begin another; the SYN is dropped in silence."],
["listen.syn.last-quarter","rules/listen.html#listensynlast-quarter","Three quarters of tcp_max_syn_backlog are used up and cookies are turned off: the last quarter is for hosts that have proved themselves before, s…"],
["listen.syn.cookie","rules/listen.html#listensyncookie","No request may be kept for this SYN, so everything that is needed later is put into the number of the SYN,ACK itself, and the listener only notes…"],
["listen.syn.request","rules/listen.html#listensynrequest","Someone wants to connect and there is room, so a request socket is made for the SYN and put into the SYN queue; the listener itself stays as it is."],
["child.numbers","rules/child.html#childnumbers","The request takes the other side's first number from the SYN and its options from the listener."],
["child.number.of-time-wait","rules/child.html#childnumberof-time-wait","The SYN has ended a TIME-WAIT, which has said what number the new connection must begin with to lie beyond the old one."]
]);
