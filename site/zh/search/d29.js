docgenSearch.add("zh","d29",[
["output.text.first-of-pair","rules/output.html#outputtextfirst-of-pair","要发送的多于一个报文段，所以发出一个满报文段，作为一起交给下层的两个中的第一个，不带 PSH。"],
["output.text.second-of-pair","rules/output.html#outputtextsecond-of-pair","发出两个满报文段中的第二个；内核在每次交给下层的内容末尾加上 PSH。"],
["output.text.last-full","rules/output.html#outputtextlast-full","剩下的正好装满一个报文段，所以带着 PSH 发出，它是写入内容的末尾。"],
["output.text.with-fin","rules/output.html#outputtextwith-fin","用户预告过还有数据，却接着关闭了，所以剩余数据与 FIN 在同一个报文段里发出，不带 PSH。"],
["output.text.with-push-and-fin","rules/output.html#outputtextwith-push-and-fin","用户已经关闭，剩余数据一个报文段就装得下，所以由它捎带 FIN。"],
["output.text.small.without-push","rules/output.html#outputtextsmallwithout-push","以 MSG_MORE 写入的数据在确认到达后发出，不带 PSH，因为后面本来还有数据。"],
["output.text.small","rules/output.html#outputtextsmall","不满的报文段可以发出：没有别的短报文段尚未得到确认，或者 Nagle 算法已关闭。"],
["output.text.pair-ends","rules/output.html#outputtextpair-ends","暂时不能再发送，所以下次发出的是新的一对中的第一个。"],
["output.window.with-ack","rules/output.html#outputwindowwith-ack","马上要发送确认，所以让它同时宣告读取所腾出的空间。"],
["output.ack.now","rules/output.html#outputacknow","这个确认不能等待，所以用单独的报文段发出。"],
["output.ack.quick","rules/output.html#outputackquick","确认现在还不延迟，用户也没有在应答，所以立即发出。"],
["output.ack.second","rules/output.html#outputacksecond","自上次确认以来到达的多于一个满报文段，所以应当再确认一次。"]
]);
