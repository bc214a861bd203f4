docgenSearch.add("zh","d13",[
["output.fin","rules/output.html#outputfin","用户已经关闭，数据也全部发出，所以发送 FIN，它占用下一个序号。"],
["output.fin.close-wait","rules/output.html#outputfinclose-wait","用户也已关闭，数据全部发出，所以发送 FIN，只剩等待对它的确认。"],
["output.window","rules/output.html#outputwindow","用户读取了足够多的数据，腾出的空间值得一提，所以宣告更大的窗口；每次只放大一点，只会引来很小的报…"],
["output.ack","rules/output.html#outputack","欠着一个确认，而又没有别的报文段可以捎带，所以发送一个空的报文段。"],
["output.timer.persist.start","rules/output.html#outputtimerpersiststart","有内容因对方的窗口而等待，所以由坚持定时器取代重传定时器。"],
["output.timer.persist.stop","rules/output.html#outputtimerpersiststop","不再有内容等待窗口，所以停止坚持定时器，超时恢复到最初的长度。"],
["output.timer.retransmission.start.syn","rules/output.html#outputtimerretransmissionstartsyn","SYN 在等待确认，所以开始计算到下次重传的时间。"],
["output.timer.retransmission.start","rules/output.html#outputtimerretransmissionstart","已发送的内容在等待确认，又没有进行探测，所以开始计算到下次重传的时间。"],
["output.timer.user.start","rules/output.html#outputtimeruserstart","有事情未完成，所以开始计算用户的耐心。"],
["output.timer.user.stop","rules/output.html#outputtimeruserstop","不再有未完成的事情，也就谈不上失去耐心。"],
["output.timer.user.start.fin-wait-2","rules/output.html#outputtimeruserstartfin-wait-2","等待对方关闭时没有人在读取，所以用用户超时限制这段等待。"],
["output.timer.user.stop.fin-wait-2","rules/output.html#outputtimeruserstopfin-wait-2","有 RECEIVE 在等待，说明用户仍然想要对方发来的数据，不论要等多久。"]
]);
