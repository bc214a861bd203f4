docgenSearch.add("zh","d17",[
["sys-recv.shut-down","rules/sys-recv.html#sys-recvshut-down","用户自己关闭了接收方向，所以调用不等待就报告数据流结束。"],
["sys-recv.waits","rules/sys-recv.html#sys-recvwaits","现在没有可读的数据，但可能还会来，所以调用等待。"],
["sys-shutdown.stops-listening","rules/sys-shutdown.html#sys-shutdownstops-listening","关闭监听套接字的接收方向，它就不再监听，等待中的连接被复位；套接字本身仍归其所有者。"],
["sys-shutdown.listening","rules/sys-shutdown.html#sys-shutdownlistening","只关闭监听套接字的发送方向不改变任何事，因为它自己不发送什么。"],
["sys-shutdown.connecting","rules/sys-shutdown.html#sys-shutdownconnecting","在 SYN-SENT 中关闭套接字会结束这次尝试，不发送任何报文段。"],
["sys-shutdown.not-connected","rules/sys-shutdown.html#sys-shutdownnot-connected","没有可以关闭一半的连接，所以调用失败。"],
["sys-shutdown.receiving","rules/sys-shutdown.html#sys-shutdownreceiving","用户不再读取，所以等待数据的调用得到数据流结束的答复。对方不会得到任何通知。"],
["sys-shutdown.established","rules/sys-shutdown.html#sys-shutdownestablished","用户不再发送：状态立即改变，FIN 在最后一个字节之后发出。套接字仍归用户所有，用户可以继续读取。"],
["sys-shutdown.close-wait","rules/sys-shutdown.html#sys-shutdownclose-wait","对方早已关闭，现在我方用户也不再发送：状态立即改变，FIN 在最后一个字节之后发出。"],
["sys-shutdown.nothing","rules/sys-shutdown.html#sys-shutdownnothing","发送方向早已关闭，或者要关闭的只是接收方向，所以网络上什么都不发生。"],
["sys-setsockopt.defaults","rules/sys-setsockopt.html#sys-setsockoptdefaults","套接字第一次使用，所以它的选项取每个套接字开始时的默认值。"],
["sys-setsockopt.no-delay","rules/sys-setsockopt.html#sys-setsockoptno-delay","用户关闭或打开 Nagle 算法：关闭之后，即使前一个短报文段还没有得到确认，短报文段也可以发出。"]
]);
