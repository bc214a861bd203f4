docgenSearch.add("en","d32",[
["timeout.delayed-ack","rules/delayed-ack-timeout.html#timeoutdelayed-ack","The user was expected to answer and has not, so the acknowledgment goes out alone, and the next ones no longer wait for an answer."],
["timeout.delayed-ack.inflates","rules/delayed-ack-timeout.html#timeoutdelayed-ackinflates","Nothing came that the acknowledgment could ride on, so it goes out alone, and the next one will wait longer."],
["timeout.keepalive.early","rules/keepalive-timeout.html#timeoutkeepaliveearly","Something arrived while the timer ran, so the connection has not been silent long enough; the timer runs for the rest."],
["timeout.keepalive.counted","rules/keepalive-timeout.html#timeoutkeepalivecounted","A connection whose other side no longer answers counts as one that was cut off."],
["timeout.keepalive.given-up","rules/keepalive-timeout.html#timeoutkeepalivegiven-up","As many probes as SK.KEEPCNT allows have stayed unanswered, so the other side is taken for gone: a RST goes out in case it is not, and the connec…"],
["timeout.keepalive.busy","rules/keepalive-timeout.html#timeoutkeepalivebusy","Something of ours is waiting to be sent or acknowledged, so other timers watch over the other side, and no probe is needed."],
["timeout.keepalive.probe","rules/keepalive-timeout.html#timeoutkeepaliveprobe","The other side has been silent, so it is asked for a sign of life: an empty segment with a number that is already acknowledged must be answered w…"],
["timeout.persist.orphan","rules/persist-timeout.html#timeoutpersistorphan","Nobody owns the connection, and tcp_orphan_retries probes of the closed window went unanswered, so it is given up."],
["timeout.persist.counted","rules/persist-timeout.html#timeoutpersistcounted","A connection whose window probes are no longer answered counts as one that was cut off."],
["timeout.persist.given-up","rules/persist-timeout.html#timeoutpersistgiven-up","As many window probes as tcp_retries2 says went unanswered, so the connection is given up with ETIMEDOUT."],
["timeout.persist.sends","rules/persist-timeout.html#timeoutpersistsends","Text has waited although the window has room, as after MSG_MORE; it is sent now."],
["timeout.persist.window-probe","rules/persist-timeout.html#timeoutpersistwindow-probe","The window is closed, so an empty segment with a number that is already acknowledged is sent: the ACK that it draws says whether the window has o…"]
]);
