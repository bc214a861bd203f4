docgenSearch.add("zh","d80",[
["both-halves-closed","properties.html#both-halves-closed","正常结束的一方已经看到对方的 FIN，也看到对自己 FIN 的确认。"],
["close-succeeds","properties.html#close-succeeds","连接在双方都打开过之后，CLOSE 只有在某一方的用户或定时器终结了连接时才会失败。"],
["no-reset-for-reset","properties.html#no-reset-for-reset","RST 从不以 RST 应答。"],
["can-end","properties.html#can-end","无论发生什么，连接的双方总还能走到结束：没有报文段在途，双方各自处于 CLOSED 或 LISTEN。"],
["exchanges-end","properties.html#exchanges-end","报文段的往来不会永无止境：没有用户调用、也没有超时的话，总会停下来。"],
["text-delivered","properties.html#text-delivered","双方都正常结束时，一方交付发送的每个字节都已到达另一方，也没有多出别的字节。"],
["no-old-segment-opens","properties.html#no-old-segment-opens","一方处于 ESTABLISHED 时，与它相连的要么是对方现在的化身，要么是回答过它的那个化身。"],
["no-old-segment-ends","properties.html#no-old-segment-ends","早先化身的报文段，或者无主的报文段，不会把处于 ESTABLISHED 或更后状态的连接带入 CLOSE-WAIT、CLOSING、TIME-WAIT…"],
["no-old-text","properties.html#no-old-text","早先化身的报文段，或者无主的报文段，其中的数据不会被当作这条连接的数据接受；无论数据还是 FIN，也不…"],
["time-wait-lasts","properties.html#time-wait-lasts","到达的任何报文段都不会终结 TIME-WAIT：只有它的定时器可以。"],
["two-way-handshake","ablations.html#two-way-handshake","只有两次的握手"],
["no-time-wait","ablations.html#no-time-wait","没有 TIME-WAIT"]
]);
