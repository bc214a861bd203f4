docgenSearch.add("en","d30",[
["output.ack.quick","rules/output.html#outputackquick","Acknowledgments are still not delayed and the user has not been answering, so it goes out at once."],
["output.ack.second","rules/output.html#outputacksecond","More than a full segment has arrived since the last acknowledgment, so another is due."],
["output.ack.read","rules/output.html#outputackread","The user has read everything, including what was probably the end of a message, and is not one that answers, so the acknowledgment goes out."],
["output.ack.delay.shortest","rules/output.html#outputackdelayshortest","No text has arrived yet from which a delay could be learned, so the acknowledgment waits only for the next clock tick."],
["output.ack.delay.measured","rules/output.html#outputackdelaymeasured","The acknowledgment waits for something to ride on: about as long as texts are apart, but not longer than a round trip, and in any case no longer …"],
["output.ack.delay","rules/output.html#outputackdelay","The acknowledgment waits for something to ride on: about as long as texts are apart, but no longer than TCP_DELACK_MAX."],
["output.timer.loss-probe.single","rules/output.html#outputtimerloss-probesingle","One segment is in flight, so a probe is due after two round trips, and later by tcp_rto_min, since the other side may be delaying its acknowledgment."],
["output.timer.loss-probe","rules/output.html#outputtimerloss-probe","Something is in flight, so if nothing is heard within about two round trips, its last segment is sent again as a probe, well before the retransmi…"],
["output.timer.loss-probe.unmeasured","rules/output.html#outputtimerloss-probeunmeasured","Without a measured round trip the probe for a lost tail is sent after a second."],
["output.timer.keepalive.start","rules/output.html#outputtimerkeepalivestart","The user has asked for keepalive, so from the moment the connection is established its silence is measured."],
["timeout.request.listener-gone","rules/retransmission-timeout.html#timeoutrequestlistener-gone","The listener has closed in the meantime, so the SYN,ACK is not sent again and the request goes."],
["timeout.request.given-up","rules/retransmission-timeout.html#timeoutrequestgiven-up","The SYN,ACK has been repeated as often as tcp_synack_retries allows, so the request leaves the SYN queue and is forgotten, and nobody is told."]
]);
