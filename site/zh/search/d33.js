docgenSearch.add("zh","d33",[
["output.error.receives","rules/output.html#outputerrorreceives","recv() 等待期间连接失败，所以由这个调用报告错误，以后的调用不再报告。"],
["output.error.connects","rules/output.html#outputerrorconnects","connect() 等待期间连接失败，所以由这个调用报告错误，以后的调用不再报告。"],
["SND.UNA","variables.html#snduna","我方已发送但尚未得到确认的第一个序号。"],
["SND.NXT","variables.html#sndnxt","我方下一个要发送的序号。"],
["SND.WND","variables.html#sndwnd","对方准备接收 SND.UNA 之后的多少字节。"],
["SND.UP","variables.html#sndup","我方用户交来的最后一个紧急字节之后的位置。"],
["SND.WL1","variables.html#sndwl1","最近一次更新 SND.WND 的报文段的序号，用来防止更旧的报文段覆盖它。"],
["SND.WL2","variables.html#sndwl2","最近一次更新 SND.WND 的报文段的确认号。"],
["ISS","variables.html#iss","我方的初始序号，由我方的 SYN 占用。"],
["SND.FIN","variables.html#sndfin","我方的 FIN 占用的序号；在 FIN 发出之前没有定义。"],
["MAX.SND.WND","variables.html#maxsndwnd","对方宣告过的最大窗口，用来判断确认最多可以旧到什么程度，以及多少数据才值得发送。"],
["RCV.NXT","variables.html#rcvnxt","我方期望的下一个序号；它之前的都已到达。"]
]);
