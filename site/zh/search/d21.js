docgenSearch.add("zh","d21",[
["child.number","rules/child.html#childnumber","选定一个外人猜不到、各个连接又不相同的初始序号。"],
["child.cookie","rules/child.html#childcookie","从来没有过请求，所以双方的初始序号都从带回 cookie 的 ACK 倒推出来。"],
["child.begins","rules/child.html#childbegins","把发送、接收和计时需要的一切设为初值，并从报文段取得对方的窗口。"],
["child.timestamps","rules/child.html#childtimestamps","对方带来了时间戳，所以这个连接将使用时间戳，并把第一个记下来以便回送。"],
["child.sack","rules/child.html#childsack","对方接受选择确认，我方也接受。"],
["child.segment-size","rules/child.html#childsegment-size","SYN 说明对方能接收多大的报文段，我方的就不超过它。"],
["child.cookie.options","rules/child.html#childcookieoptions","以 cookie 应答的 SYN 的选项随其时间戳的回显返回；报文段大小于是取自该 cookie。"],
["child.cookie.sack","rules/child.html#childcookiesack","使用时间戳时，cookie 还保存了允许选择确认这一事实。"],
["child.segment-size.timestamps","rules/child.html#childsegment-sizetimestamps","每个报文段都要带时间戳，它占去数据的 12 个字节。"],
["child.answers","rules/child.html#childanswers","发出 SYN,ACK 并保存下来以备重传，请求等待它得到确认。"],
["child.cookie.establishes","rules/child.html#childcookieestablishes","带 cookie 的 SYN,ACK 就算是已经发送，手里的 ACK 按完成握手的那个来处理。"],
["request.listener-gone","rules/otherwise.html#requestlistener-gone","监听套接字已经关闭，请求无法再完成；它被丢弃，报文段按它从未存在过那样应答。"]
]);
