docgenSearch.add("zh","d29",[
["output.text.burst","rules/output.html#outputtextburst","要发送的多于一个报文段。一次向下层交多少个满报文段取决于发送的节奏（每个往返时间发送两倍的拥塞窗…"],
["output.text.burst.unmeasured","rules/output.html#outputtextburstunmeasured","还没有测得往返时间，因而没有节奏：一次向下层交的满报文段至多为半个拥塞窗口。"],
["output.text.alone","rules/output.html#outputtextalone","要发送的多于一个报文段，但现在只允许发出一个；它单独发出，不带 PSH。"],
["output.text.of-burst","rules/output.html#outputtextof-burst","发出一个满报文段，一起交给下层的还有后面的，所以不带 PSH。"],
["output.text.last-of-burst","rules/output.html#outputtextlast-of-burst","发出一起交给下层的几个满报文段中的最后一个；内核在每次交给下层的内容末尾加上 PSH。"],
["output.text.last-full","rules/output.html#outputtextlast-full","剩下的正好装满一个报文段，所以带着 PSH 发出，它是写入内容的末尾。"],
["output.text.with-fin","rules/output.html#outputtextwith-fin","用户预告过还有数据，却接着关闭了，所以剩余数据与 FIN 在同一个报文段里发出，不带 PSH。"],
["output.text.with-push-and-fin","rules/output.html#outputtextwith-push-and-fin","用户已经关闭，剩余数据一个报文段就装得下，所以由它捎带 FIN。"],
["output.text.small.without-push","rules/output.html#outputtextsmallwithout-push","以 MSG_MORE 写入的数据在确认到达后发出，不带 PSH，因为后面本来还有数据。"],
["output.text.small","rules/output.html#outputtextsmall","不满的报文段可以发出：没有别的短报文段尚未得到确认，或者 Nagle 算法已关闭。"],
["output.window.with-ack","rules/output.html#outputwindowwith-ack","马上要发送确认，所以让它同时宣告读取所腾出的空间。"],
["output.ack.now","rules/output.html#outputacknow","这个确认不能等待，所以用单独的报文段发出。"]
]);
