docgenSearch.add("zh","d59",[
["确认怎样延迟","scenarios/acks-after-the-first.html","这里的服务器即使在开头也不立即确认。短的数据等到定时器到期，两个满报文段一起得到确认，读完全部数…"],
["有未完成的内容时不发保活探测","scenarios/keepalive-while-busy.html","一个报文段丢失了好几次，其间保活定时器到期。它什么都不发送，因为重传定时器正在工作；报文段得到确…"],
["FIN 由 Nagle 算法留住的数据捎带","scenarios/fin-carries-pushed-text.html","两份很短的数据，第二份在等第一份得到确认。这时客户端关闭发送方向，于是它立即发出，带着 PSH 和 FIN。"],
["三个报文段的拥塞窗口","scenarios/window-of-three-segments.html","起初只允许三个报文段在途，而一次交给下层的不超过其一半，所以它们各自单独发出，不带 PSH。第一个确认…"],
["什么也没有测到","scenarios/nothing-measured.html","客户端的第一个 SYN 丢失，又没有时间戳，所以握手测不到往返时间。此后的超时从三秒算起，对丢失字节的…"],
["带着新数据的丢包探测","scenarios/loss-probe-with-new-text.html","开头的字节丢失，后面的被 Nagle 算法扣住。丢包探测不必重复什么：它带上被扣住的字节，对它的确认会说明…"],
["确认放走了等待更多数据的字节","scenarios/more-to-come.html","客户端说还有更多数据（MSG_MORE），所以这五个字节在等。确认到来时它们还是发了出去，不带 PSH。"],
["两个方向都关闭之后的数据","scenarios/text-after-both-shut-down.html","客户端关闭了两个方向，但没有 close。在 FIN-WAIT-2 到达的数据无人读取，以 RST 应答。"],
["旧数据又来一次","scenarios/old-text-again.html","到达的报文段里，数据早已收到并确认过。它占用序号，所以应答的频率限制对它不起作用：ACK 立即发出。"],
["比报文段还小的窗口","scenarios/window-smaller-than-a-segment.html","第一个报文段之后窗口还开着，却容不下一个满报文段。客户端等窗口变大，等到坚持定时器超时，就发送容…"],
["无人等待的零窗口","scenarios/closed-window-of-an-orphan.html","客户端写入的超过服务器窗口所能容纳的，然后关闭。它对窗口的探测不再得到应答，连接又没有主人，所以…"],
["没有测到往返时间时的延迟确认","scenarios/delayed-ack-unmeasured.html","服务器的第一个 SYN,ACK 丢失，又没有时间戳，所以它没有测到往返时间。确认延迟多久，便只取决于数据到达…"]
]);
