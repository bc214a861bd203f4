docgenSearch.add("zh","d79",[
["linux-congestion","omissions.html#linux-congestion","拥塞控制"],
["linux-defer-accept","omissions.html#linux-defer-accept","推迟唤醒监听者"],
["linux-young-requests","omissions.html#linux-young-requests","压力之下减少重传"],
["numbers-agree","properties.html#numbers-agree","双方都处于 ESTABLISHED 时，各自知道对方的初始序号，并且期望的序号是对方已经到达的。"],
["windows-known","properties.html#windows-known","双方都处于 ESTABLISHED 时，各自知道对方能接收多少。"],
["both-halves-closed","properties.html#both-halves-closed","正常结束的一方已经看到对方的 FIN，也看到对自己 FIN 的确认。"],
["close-succeeds","properties.html#close-succeeds","连接在双方都打开过之后，CLOSE 只有在某一方的用户或定时器终结了连接时才会失败。"],
["no-reset-for-reset","properties.html#no-reset-for-reset","RST 从不以 RST 应答。"],
["can-end","properties.html#can-end","无论发生什么，连接的双方总还能走到结束：没有报文段在途，双方各自处于 CLOSED 或 LISTEN。"],
["exchanges-end","properties.html#exchanges-end","报文段的往来不会永无止境：没有用户调用、也没有超时的话，总会停下来。"],
["text-delivered","properties.html#text-delivered","双方都正常结束时，一方交付发送的每个字节都已到达另一方，也没有多出别的字节。"],
["no-old-segment-opens","properties.html#no-old-segment-opens","一方处于 ESTABLISHED 时，与它相连的要么是对方现在的化身，要么是回答过它的那个化身。"]
]);
