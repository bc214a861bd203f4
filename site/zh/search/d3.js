docgenSearch.add("zh","d3",[
["LOSS PROBE TIMEOUT","events/loss-probe-timeout.html","大约两次往返的时间里没有任何确认。"],
["open.active.remote-unspecified","rules/open.html#openactiveremote-unspecified","主动的 OPEN 必须说明要连接谁；没有远端套接字就不知道把 SYN 发往哪里，所以调用失败，什么都不改变。"],
["open.active.closed","rules/open.html#openactiveclosed","端点创建传输控制块，选定初始序号，发送 SYN，并把它保存下来以备重传。"],
["open.active.listen","rules/open.html#openactivelisten","原来等待的端点变成发起的一方：选定初始序号，向指定的远端套接字发送 SYN。"],
["open.active.exists","rules/open.html#openactiveexists","这对套接字之间已经有连接，所以再次 OPEN 会失败，原有连接不受影响。"],
["open.passive.closed","rules/open-passive.html#openpassiveclosed","端点创建传输控制块，记住自己在等待对方，以及是否只等待某一个，不发送任何报文段。"],
["open.passive.exists","rules/open-passive.html#openpassiveexists","已有传输控制块时，被动的 OPEN 失败，因为一个端点只能有一个连接。"],
["send.closed","rules/send.html#sendclosed","没有可以发送的连接，所以调用失败。"],
["send.listen.remote-unspecified","rules/send.html#sendlistenremote-unspecified","面向任何人监听的端点不能发送，因为它不知道该发给谁。"],
["send.after-close","rules/send.html#sendafter-close","用户已经关闭，即使 FIN 还没有发出，也不能再发送数据。"],
["send.nothing","rules/send.html#sendnothing","不带任何字节的 SEND 立即得到应答，因为既没有可发的数据，也没有需要等待的确认。"],
["send.no-space","rules/send.html#sendno-space","已在等待的字节使这些字节没有空间，所以调用立即失败，而不是阻塞；用户可以稍后再试。"]
]);
