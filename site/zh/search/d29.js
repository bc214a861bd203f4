docgenSearch.add("zh","d29",[
["otherwise.text.fills","rules/otherwise.html#otherwisetextfills","数据补上了暂存报文段前面的缺口，所以应当立即告诉发送方。"],
["output.resend","rules/output.html#outputresend","认为下一个报文段已经丢失，所以不再等待超时，立即重传。"],
["output.round-trip.begins","rules/output.html#outputround-tripbegins","没有在途的报文段，因此测量现在所发报文段的往返。"],
["output.text.answers","rules/output.html#outputtextanswers","数据到达后不久我方就发送数据，说明双方一问一答：从现在起，确认等着由回答捎带。"],
["output.text.burst","rules/output.html#outputtextburst","要发送的多于一个报文段。一次向下层交多少个满报文段取决于发送的节奏（每个往返时间发送两倍的拥塞窗…"],
["output.text.burst.unmeasured","rules/output.html#outputtextburstunmeasured","还没有测得往返时间，因而没有节奏：一次向下层交的满报文段至多为半个拥塞窗口。"],
["output.text.alone","rules/output.html#outputtextalone","要发送的多于一个报文段，但现在只允许发出一个；它单独发出，不带 PSH。"],
["output.text.of-burst","rules/output.html#outputtextof-burst","发出一个满报文段，一起交给下层的还有后面的，所以不带 PSH。"],
["output.text.last-of-burst","rules/output.html#outputtextlast-of-burst","发出一起交给下层的几个满报文段中的最后一个；内核在每次交给下层的内容末尾加上 PSH。"],
["output.text.last-full","rules/output.html#outputtextlast-full","剩下的正好装满一个报文段，所以带着 PSH 发出，它是写入内容的末尾。"],
["output.text.with-fin","rules/output.html#outputtextwith-fin","用户预告过还有数据，却接着关闭了，所以剩余数据与 FIN 在同一个报文段里发出，不带 PSH。"],
["output.text.with-push-and-fin","rules/output.html#outputtextwith-push-and-fin","用户已经关闭，剩余数据一个报文段就装得下，所以由它捎带 FIN。"]
]);
