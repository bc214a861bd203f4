docgenSearch.add("zh","d21",[
["child.sack","rules/child.html#childsack","对方接受选择确认，我方也接受。"],
["child.segment-size","rules/child.html#childsegment-size","SYN 说明对方能接收多大的报文段，我方的就不超过它。"],
["child.cookie.options","rules/child.html#childcookieoptions","以 cookie 应答的 SYN 的选项随其时间戳的回显返回；报文段大小于是取自该 cookie。"],
["child.cookie.sack","rules/child.html#childcookiesack","使用时间戳时，cookie 还保存了允许选择确认这一事实。"],
["child.segment-size.timestamps","rules/child.html#childsegment-sizetimestamps","每个报文段都要带时间戳，它占去数据的 12 个字节。"],
["child.answers","rules/child.html#childanswers","发出 SYN,ACK 并保存下来以备重传，请求等待它得到确认。"],
["child.cookie.establishes","rules/child.html#childcookieestablishes","带 cookie 的 SYN,ACK 就算是已经发送，手里的 ACK 按完成握手的那个来处理。"],
["request.listener-gone","rules/otherwise.html#requestlistener-gone","监听套接字已经关闭，请求无法再完成；它被丢弃，报文段按它从未存在过那样应答。"],
["request.syn-again","rules/otherwise.html#requestsyn-again","同一个 SYN 再次到来，我方的 SYN,ACK 可能丢了：立即重发，并重新开始等待确认。"],
["request.syn-again.too-soon","rules/otherwise.html#requestsyn-againtoo-soon","刚回答过不久，同一个 SYN 又来了，所以丢弃，以免大量的副本引来大量的回答。"],
["request.ack.wrong","rules/otherwise.html#requestackwrong","这个 ACK 确认的不是我方的 SYN，所以请求把它交给监听套接字，由后者将其发送方复位；请求自己继续等待。"],
["request.outside-window.reset","rules/otherwise.html#requestoutside-windowreset","RST 在窗口之外，可能是旧的或伪造的，所以不作回答就丢弃。"]
]);
