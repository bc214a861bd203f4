docgenSearch.add("en","d44",[
["persist","timers.html#persist","persist timer"],
["time-wait","timers.html#time-wait","time-wait timer"],
["delayed-ACK","timers.html#delayed-ack","delayed-ACK timer"],
["keepalive","timers.html#keepalive","keepalive timer"],
["SENDs","queues.html#sends","outstanding SENDs"],
["RECEIVEs","queues.html#receives","outstanding RECEIVEs"],
["CLOSEs","queues.html#closes","outstanding CLOSE"],
["deferred-calls","queues.html#deferred-calls","deferred calls"],
["retransmission-queue","queues.html#retransmission-queue","retransmission queue"],
["held-segments","queues.html#held-segments","held segments"],
["SYN-queue","queues.html#syn-queue","SYN queue"],
["accept-queue","queues.html#accept-queue","accept queue"]
]);
