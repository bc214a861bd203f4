docgenSearch.add("zh","d59",[
["得到回答的保活探测","scenarios/keepalive-probes.html","启用保活的连接有一段时间什么都没有发送。每个探测都是序号旧的空报文段，回答它的 ACK 使等待重新开始。"],
["无人回答的保活探测","scenarios/keepalive-gives-up.html","对方已经消失。套接字允许的最后一个探测之后，发出 RST，程序得到 ETIMEDOUT。"],
["探测关闭的窗口","scenarios/window-probes.html","服务器的程序不读取数据，窗口关闭了。客户端用空报文段以加倍的间隔探测，其中一个离前一个太近，没有…"],
["质询 ACK 受到限制","scenarios/challenge-ack-limit.html","不可能正确的报文段成对到来，第二个紧跟第一个：RST、SYN、对未来的确认、窗口之外的报文段。每次只有第…"],
["FIN 由最后的数据捎带","scenarios/fin-carries-text.html","客户端预告还有数据，接着关闭发送方向。最后的数据和 FIN 在同一个报文段里发出。"],
["一次发送许多报文段","scenarios/bulk-transfer.html","客户端写入五个满报文段和一个较短的。开头的在拥塞窗口允许的范围内发出，其余的随确认发出；因为连接…"],
["确认怎样延迟","scenarios/acks-after-the-first.html","这里的服务器即使在开头也不立即确认。短的数据等到定时器到期，两个满报文段一起得到确认，读完全部数…"],
["有未完成的内容时不发保活探测","scenarios/keepalive-while-busy.html","一个报文段丢失了好几次，其间保活定时器到期。它什么都不发送，因为重传定时器正在工作；报文段得到确…"],
["FIN 由 Nagle 算法留住的数据捎带","scenarios/fin-carries-pushed-text.html","两份很短的数据，第二份在等第一份得到确认。这时客户端关闭发送方向，于是它立即发出，带着 PSH 和 FIN。"],
["三个报文段的拥塞窗口","scenarios/window-of-three-segments.html","起初只允许三个报文段在途，而一次交给下层的不超过其一半，所以它们各自单独发出，不带 PSH。第一个确认…"],
["什么也没有测到","scenarios/nothing-measured.html","客户端的第一个 SYN 丢失，又没有时间戳，所以握手测不到往返时间。此后的超时从三秒算起，对丢失字节的…"],
["带着新数据的丢包探测","scenarios/loss-probe-with-new-text.html","开头的字节丢失，后面的被 Nagle 算法扣住。丢包探测不必重复什么：它带上被扣住的字节，对它的确认会说明…"]
]);
