docgenSearch.add("zh","d15",[
["sys-connect.defaults","rules/sys-connect.html#sys-connectdefaults","套接字第一次使用，所以它的选项取每个套接字开始时的默认值。"],
["sys-connect.begins","rules/sys-connect.html#sys-connectbegins","连接开始：选定初始序号，并把发送、接收和计时需要的一切设为初值。"],
["sys-connect.timestamps","rules/sys-connect.html#sys-connecttimestamps","SYN 将提议使用时间戳，所以先确定时间戳取自哪个时钟。"],
["sys-connect.sack","rules/sys-connect.html#sys-connectsack","SYN 将表明自己接受选择确认。"],
["sys-connect.opens","rules/sys-connect.html#sys-connectopens","发出 SYN 并保存下来以备重传，套接字等待回答。"],
["sys-connect.waits","rules/sys-connect.html#sys-connectwaits","套接字是阻塞的，所以调用者一直睡眠，直到握手成功或失败。"],
["sys-connect.in-progress","rules/sys-connect.html#sys-connectin-progress","套接字是非阻塞的，所以调用立即返回，程序以后才知道结果。"],
["sys-accept.takes","rules/sys-accept.html#sys-accepttakes","已有连接在等待，前面又没有别的调用，所以从全连接队列取出最早的一个交给用户。什么都不发送，也没有…"],
["sys-accept.waits","rules/sys-accept.html#sys-acceptwaits","没有现成的连接，所以调用等待。"],
["sys-accept.not-listening","rules/sys-accept.html#sys-acceptnot-listening","只有监听套接字才有连接可以交出，所以调用失败。"],
["output.accept","rules/output.html#outputaccept","有 accept() 在等待时，连接进入了全连接队列，所以交给这个调用。"],
["sys-getsockopt.error","rules/sys-getsockopt.html#sys-getsockopterror","有待取的错误，所以调用报告它，同时清除它。"]
]);
