docgenSearch.add("zh","d12",[
["timeout.retransmission.syn-sent","rules/retransmission-timeout.html#timeoutretransmissionsyn-sent","把 SYN 原样重发，下一次等待的时间加倍，因为第一个 SYN 或对它的应答可能丢失了。"],
["timeout.retransmission","rules/retransmission-timeout.html#timeoutretransmission","最早的未确认报文段或对它的确认可能丢失了，所以再发送一次，并延长下一次等待，以免加重缓慢或拥挤的…"],
["timeout.time-wait","rules/time-wait-timeout.html#timeouttime-wait","两个报文段最大生存时间已经过去，网络中不再有旧连接的报文段，所以删除传输控制块。"],
["timeout.persist.again","rules/persist-timeout.html#timeoutpersistagain","窗口关闭期间，我方发出的内容仍未得到确认，所以把它作为探测再发送一次，下一次探测来得更晚。"],
["timeout.persist.override","rules/persist-timeout.html#timeoutpersistoverride","窗口有一点空间，但少得不值得发送，所以一直推迟；现在已经推迟得够久，能装下多少就发送多少。"],
["timeout.persist.probe","rules/persist-timeout.html#timeoutpersistprobe","窗口已经关闭，但仍然发送一个字节：对它的回答会说明窗口是否打开。"],
["output.replay.call","rules/output.html#outputreplaycall","连接已经建立，所以执行一直等待的 CLOSE。"],
["output.replay.segment","rules/output.html#outputreplaysegment","暂存的报文段前面的缺口已经补上，所以像刚到达一样处理它。"],
["output.replay.flush","rules/output.html#outputreplayflush","对方的 FIN 已经收到，之后不可能再有别的内容，所以丢掉仍然暂存的报文段。"],
["output.probe.window-opens","rules/output.html#outputprobewindow-opens","窗口重新打开，所以立即重传作为探测发出的内容，并由重传定时器接手。"],
["output.text.urgent","rules/output.html#outputtexturgent","发送数据时前面仍有紧急数据，所以报文段同时说明紧急数据在哪里结束。"],
["output.text","rules/output.html#outputtext","只要数量值得用一个报文段，就在窗口和最大报文段允许的范围内发送数据；尚欠的确认由它捎带。"]
]);
