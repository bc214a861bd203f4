docgenSearch.add("en","d32",[
["timeout.keepalive.given-up","rules/keepalive-timeout.html#timeoutkeepalivegiven-up","As many probes as SK.KEEPCNT allows have stayed unanswered, so the other side is taken for gone: a RST goes out in case it is not, and the connec…"],
["timeout.keepalive.busy","rules/keepalive-timeout.html#timeoutkeepalivebusy","Something of ours is waiting to be sent or acknowledged, so other timers watch over the other side, and no probe is needed."],
["timeout.keepalive.probe","rules/keepalive-timeout.html#timeoutkeepaliveprobe","The other side has been silent, so it is asked for a sign of life: an empty segment with a number that is already acknowledged must be answered w…"],
["timeout.persist.orphan","rules/persist-timeout.html#timeoutpersistorphan","Nobody owns the connection, and tcp_orphan_retries probes of the closed window went unanswered, so it is given up."],
["timeout.persist.counted","rules/persist-timeout.html#timeoutpersistcounted","A connection whose window probes are no longer answered counts as one that was cut off."],
["timeout.persist.given-up","rules/persist-timeout.html#timeoutpersistgiven-up","As many window probes as tcp_retries2 says went unanswered, so the connection is given up with ETIMEDOUT."],
["timeout.persist.sends","rules/persist-timeout.html#timeoutpersistsends","Text has waited although the window has room, as after MSG_MORE; it is sent now."],
["timeout.persist.window-probe","rules/persist-timeout.html#timeoutpersistwindow-probe","The window is closed, so an empty segment with a number that is already acknowledged is sent: the ACK that it draws says whether the window has o…"],
["output.error.receives","rules/output.html#outputerrorreceives","The connection has failed while a recv() was waiting, so the call reports the error, and no later call will."],
["output.error.connects","rules/output.html#outputerrorconnects","The connection has failed while its connect() was waiting, so the call reports the error, and no later call will."],
["SND.UNA","variables.html#snduna","The first number that we have sent and that is not acknowledged yet."],
["SND.NXT","variables.html#sndnxt","The next number that we will send."]
]);
