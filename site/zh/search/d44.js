docgenSearch.add("zh","d44",[
["persist","timers.html#persist","坚持定时器"],
["time-wait","timers.html#time-wait","时间等待定时器（2MSL）"],
["delayed-ACK","timers.html#delayed-ack","延迟确认定时器"],
["keepalive","timers.html#keepalive","保活定时器"],
["SENDs","queues.html#sends","未完成的 SEND"],
["RECEIVEs","queues.html#receives","未完成的 RECEIVE"],
["CLOSEs","queues.html#closes","未完成的 CLOSE"],
["deferred-calls","queues.html#deferred-calls","推迟的调用"],
["retransmission-queue","queues.html#retransmission-queue","重传队列"],
["held-segments","queues.html#held-segments","暂存的报文段"],
["SYN-queue","queues.html#syn-queue","半连接队列（SYN 队列）"],
["accept-queue","queues.html#accept-queue","全连接队列（accept 队列）"]
]);
