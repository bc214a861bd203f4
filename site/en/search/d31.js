docgenSearch.add("en","d31",[
["output.timer.loss-probe.unmeasured","rules/output.html#outputtimerloss-probeunmeasured","Without a measured round trip the probe for a lost tail is sent after a second."],
["output.timer.keepalive.start","rules/output.html#outputtimerkeepalivestart","The user has asked for keepalive, so from the moment the connection is established its silence is measured."],
["timeout.request.listener-gone","rules/retransmission-timeout.html#timeoutrequestlistener-gone","The listener has closed in the meantime, so the SYN,ACK is not sent again and the request goes."],
["timeout.request.given-up","rules/retransmission-timeout.html#timeoutrequestgiven-up","The SYN,ACK has been repeated as often as tcp_synack_retries allows, so the request leaves the SYN queue and is forgotten, and nobody is told."],
["timeout.request","rules/retransmission-timeout.html#timeoutrequest","The SYN,ACK has not been acknowledged, so it is sent again, and the next wait is twice as long."],
["timeout.retransmission.simultaneous-open-given-up","rules/retransmission-timeout.html#timeoutretransmissionsimultaneous-open-given-up","The SYN,ACK of a simultaneous open is sent again tcp_syn_retries times; the linear timeouts are not added here."],
["timeout.retransmission.counted","rules/retransmission-timeout.html#timeoutretransmissioncounted","A connection that is given up in ESTABLISHED or CLOSE-WAIT counts as one that was cut off."],
["timeout.retransmission.orphan","rules/retransmission-timeout.html#timeoutretransmissionorphan","Nobody owns the socket any more, so it is not worth as much patience as one that has an owner: the connection is given up."],
["timeout.retransmission.first","rules/retransmission-timeout.html#timeoutretransmissionfirst","The first retransmission after a timeout sets the time from which giving up is counted."],
["timeout.retransmission.syn-sent.linear","rules/retransmission-timeout.html#timeoutretransmissionsyn-sentlinear","The SYN is sent again and the next wait is no longer than this one, so that the first few attempts follow each other quickly."],
["timeout.loss-probe.new-text","rules/loss-probe-timeout.html#timeoutloss-probenew-text","Text that waits, held back by Nagle's algorithm, is a better probe than text that was sent already."],
["timeout.loss-probe","rules/loss-probe-timeout.html#timeoutloss-probe","The last segment in flight is sent again: the answer will show whether it was lost, before a retransmission timeout would slow the sender down."]
]);
