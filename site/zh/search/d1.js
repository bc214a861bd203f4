docgenSearch.add("zh","d1",[
["passive OPEN","events/open-passive.html","用户表示愿意接受连接。"],
["SEND","events/send.html","用户交来要发送的字节。"],
["RECEIVE","events/receive.html","用户提供空间来接收到达的字节。"],
["CLOSE","events/close.html","用户不再有数据要发送。"],
["ABORT","events/abort.html","用户放弃整个连接。"],
["STATUS","events/status.html","用户询问连接处于什么状态。"],
["SEGMENT ARRIVES","events/segment-arrives.html","网络送来一个报文段。"],
["USER TIMEOUT","events/user-timeout.html","有事情未完成的时间超过了用户愿意等待的限度。"],
["RETRANSMISSION TIMEOUT","events/retransmission-timeout.html","我方最早发出的报文段没有及时得到确认。"],
["TIME-WAIT TIMEOUT","events/time-wait-timeout.html","连接末尾的等待结束。"],
["PERSIST TIMEOUT","events/persist-timeout.html","数据或 FIN 等待对方打开窗口已经够久。"],
["OUTPUT","events/output.html","每个事件之后端点自己要做的事。"]
]);
