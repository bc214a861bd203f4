docgenSearch.add("zh","d30",[
["output.text.small.without-push","rules/output.html#outputtextsmallwithout-push","以 MSG_MORE 写入的数据在确认到达后发出，不带 PSH，因为后面本来还有数据。"],
["output.text.small","rules/output.html#outputtextsmall","不满的报文段可以发出：没有别的短报文段尚未得到确认，或者 Nagle 算法已关闭。"],
["output.window.with-ack","rules/output.html#outputwindowwith-ack","马上要发送确认，所以让它同时宣告读取所腾出的空间。"],
["output.ack.now","rules/output.html#outputacknow","这个确认不能等待，所以用单独的报文段发出。"],
["output.ack.quick","rules/output.html#outputackquick","确认现在还不延迟，用户也没有在应答，所以立即发出。"],
["output.ack.second","rules/output.html#outputacksecond","自上次确认以来到达的多于一个满报文段，所以应当再确认一次。"],
["output.ack.read","rules/output.html#outputackread","用户读完了全部数据，其中多半包括一条消息的末尾，又不是在应答，所以发出确认。"],
["output.ack.delay.shortest","rules/output.html#outputackdelayshortest","还没有数据到达，无从得知该延迟多久，所以确认只等到下一个时钟节拍。"],
["output.ack.delay.measured","rules/output.html#outputackdelaymeasured","确认等待捎带的机会：大约等到下一份数据该来的时候，但不超过一次往返，无论如何不超过 TCP_DELACK_MAX。"],
["output.ack.delay","rules/output.html#outputackdelay","确认等待捎带的机会：大约等到下一份数据该来的时候，但不超过 TCP_DELACK_MAX。"],
["output.timer.loss-probe.single","rules/output.html#outputtimerloss-probesingle","只有一个报文段在途，所以两次往返之后该发探测，再加上 tcp_rto_min，因为对方可能在延迟确认。"],
["output.timer.loss-probe","rules/output.html#outputtimerloss-probe","有报文段在途，所以如果大约两次往返之内没有消息，就把最后一个重传作为探测，远早于重传超时。"]
]);
