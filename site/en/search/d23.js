docgenSearch.add("en","d23",[
["mini.fin-wait-2.outside.dropped","rules/otherwise.html#minifin-wait-2outsidedropped","The segment is old or lies outside the window, and it is a RST or comes too soon after another that was answered, so it is dropped."],
["mini.fin-wait-2.reset","rules/otherwise.html#minifin-wait-2reset","The other side has thrown the connection away, so there is nothing left to wait for."],
["mini.fin-wait-2.syn","rules/otherwise.html#minifin-wait-2syn","A new SYN comes while the old connection still waits for a FIN: its sender is reset and the old connection forgotten, so that its next attempt fi…"],
["mini.fin-wait-2.nothing","rules/otherwise.html#minifin-wait-2nothing","The segment brings nothing new, so it is dropped; the wait for the other side's FIN goes on."],
["mini.fin-wait-2.text","rules/otherwise.html#minifin-wait-2text","The other side sends text, but the user has closed and nobody will ever read it, so the sender is reset, and the connection is forgotten."],
["mini.fin-wait-2.fin","rules/otherwise.html#minifin-wait-2fin","The other side has closed as well, so its FIN is acknowledged, and the final wait begins."],
["mini.fin-wait-2.timeout","rules/time-wait-timeout.html#minifin-wait-2timeout","The other side has not closed within the time that an orphan may wait, so the connection is forgotten; the other side is not told."],
["mini.time-wait.reset.ignored","rules/otherwise.html#minitime-waitresetignored","The administrator has asked that a RST should not cut TIME-WAIT short, as RFC 1337 advises, so it is dropped."],
["mini.time-wait.reset","rules/otherwise.html#minitime-waitreset","The RST has just the number that is expected, so it ends TIME-WAIT at once; RFC 1337 warns that an old segment can bring this about."],
["mini.time-wait.ack","rules/otherwise.html#minitime-waitack","An empty segment just where it is expected shows that the other side is still there, so the wait starts anew, and nothing is answered."],
["mini.time-wait.new-syn","rules/otherwise.html#minitime-waitnew-syn","The SYN is newer than anything of the old connection, by its number or its timestamp, so it may open the next one: TIME-WAIT ends, and the listen…"],
["mini.time-wait.other-reset","rules/otherwise.html#minitime-waitother-reset","The RST does not have the number that is expected, so it is dropped without an answer."]
]);
