docgenSearch.add("zh","d34",[
["RCV.WND","variables.html#rcvwnd","我方准备接收 RCV.NXT 之后的多少字节。"],
["RCV.UP","variables.html#rcvup","对方宣告的最后一个紧急字节之后的位置。"],
["IRS","variables.html#irs","对方的初始序号，由对方的 SYN 占用。"],
["RCV.USER","variables.html#rcvuser","已经到达而我方用户还没有取走的字节数。"],
["PASSIVE","variables.html#passive","连接是否由被动打开而来，它决定 SYN-RECEIVED 中收到 RST 或 SYN 时怎么做。"],
["REMOTE","variables.html#remote","打开连接时是否指定了远端套接字。"],
["CLOSE.ASKED","variables.html#closeasked","用户是否已经关闭；如果是，数据全部发出之后就要发送 FIN。"],
["ACK.OWED","variables.html#ackowed","是否有已经到达、但我方还没有任何报文段确认过的内容。"],
["RTO","variables.html#rto","下一次等待确认或等待窗口打开的时间。"],
["RETRIES","variables.html#retries","自上次有进展以来，最早的未确认报文段重传过多少次。"],
["SEG.SEQ","variables.html#segseq","报文段第一个字节或其 SYN 的序号。"],
["SEG.ACK","variables.html#segack","报文段的发送方期望我方发送的下一个序号；没有 ACK 时不存在。"]
]);
