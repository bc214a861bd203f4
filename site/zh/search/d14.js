docgenSearch.add("zh","d14",[
["sys-listen.defaults","rules/sys-listen.html#sys-listendefaults","套接字第一次使用，所以它的选项取每个套接字开始时的默认值。"],
["sys-listen.backlog","rules/sys-listen.html#sys-listenbacklog","调用者说明可以有多少个连接等待 accept()；内核采用这个数目，但不超过 somaxconn。"],
["sys-listen.default-backlog","rules/sys-listen.html#sys-listendefault-backlog","场景没有给出数目，所以用设定 backlog 代替参数，同样不超过 somaxconn。"],
["sys-listen.opens","rules/sys-listen.html#sys-listenopens","套接字开始监听，什么都不发送；从现在起，SYN 能遇到监听者。"],
["sys-listen.again","rules/sys-listen.html#sys-listenagain","套接字已在监听，所以这次调用只改变可以等待的连接数。"],
["sys-listen.connected","rules/sys-listen.html#sys-listenconnected","套接字已经用于一个连接，不能再变成监听套接字。"],
["sys-connect.waits-again","rules/sys-connect.html#sys-connectwaits-again","上一次的 connect() 没有等待握手，这一次要等。"],
["sys-connect.already","rules/sys-connect.html#sys-connectalready","这个套接字上一次的 connect() 还在进行，所以第二次调用得到这样的答复。"],
["sys-connect.succeeded","rules/sys-connect.html#sys-connectsucceeded","上一次不等待的调用所发起的连接已经建立。程序只会被告知一次，此后套接字就算已连接。"],
["sys-connect.failed","rules/sys-connect.html#sys-connectfailed","上一次不等待的调用所发起的连接失败了，程序得知原因。再下一次调用会重新发起连接。"],
["sys-connect.failed.known","rules/sys-connect.html#sys-connectfailedknown","连接失败了，而原因已经被程序取走，所以只能告诉它失败了。"],
["sys-connect.connected","rules/sys-connect.html#sys-connectconnected","套接字正在监听，或者已经有连接，所以不能再发起一个。"]
]);
