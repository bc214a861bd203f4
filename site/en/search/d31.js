docgenSearch.add("en","d31",[
["timeout.request","rules/retransmission-timeout.html#timeoutrequest","The SYN,ACK has not been acknowledged, so it is sent again, and the next wait is twice as long."],
["timeout.retransmission.simultaneous-open-given-up","rules/retransmission-timeout.html#timeoutretransmissionsimultaneous-open-given-up","The SYN,ACK of a simultaneous open is sent again tcp_syn_retries times; the linear timeouts are not added here."],
["timeout.retransmission.counted","rules/retransmission-timeout.html#timeoutretransmissioncounted","A connection that is given up in ESTABLISHED or CLOSE-WAIT counts as one that was cut off."],
["timeout.retransmission.orphan","rules/retransmission-timeout.html#timeoutretransmissionorphan","Nobody owns the socket any more, so it is not worth as much patience as one that has an owner: the connection is given up."],
["timeout.retransmission.first","rules/retransmission-timeout.html#timeoutretransmissionfirst","The first retransmission after a timeout sets the time from which giving up is counted."],
["timeout.retransmission.syn-sent.linear","rules/retransmission-timeout.html#timeoutretransmissionsyn-sentlinear","The SYN is sent again and the next wait is no longer than this one, so that the first few attempts follow each other quickly."],
["timeout.loss-probe.new-text","rules/loss-probe-timeout.html#timeoutloss-probenew-text","Text that waits, held back by Nagle's algorithm, is a better probe than text that was sent already."],
["timeout.loss-probe","rules/loss-probe-timeout.html#timeoutloss-probe","The last segment in flight is sent again: the answer will show whether it was lost, before a retransmission timeout would slow the sender down."],
["timeout.delayed-ack","rules/delayed-ack-timeout.html#timeoutdelayed-ack","The user was expected to answer and has not, so the acknowledgment goes out alone, and the next ones no longer wait for an answer."],
["timeout.delayed-ack.inflates","rules/delayed-ack-timeout.html#timeoutdelayed-ackinflates","Nothing came that the acknowledgment could ride on, so it goes out alone, and the next one will wait longer."],
["timeout.keepalive.early","rules/keepalive-timeout.html#timeoutkeepaliveearly","Something arrived while the timer ran, so the connection has not been silent long enough; the timer runs for the rest."],
["timeout.keepalive.counted","rules/keepalive-timeout.html#timeoutkeepalivecounted","A connection whose other side no longer answers counts as one that was cut off."]
]);
