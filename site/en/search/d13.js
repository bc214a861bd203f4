docgenSearch.add("en","d13",[
["output.fin","rules/output.html#outputfin","The user has closed and all text has been sent, so the FIN goes out and takes the next number."],
["output.fin.close-wait","rules/output.html#outputfinclose-wait","The user has closed too and all text has been sent, so the FIN goes out, and only its acknowledgment remains to be waited for."],
["output.window","rules/output.html#outputwindow","The user has read so much that a worthwhile amount of room is free, so the larger window is announced; smaller steps would only invite small segments."],
["output.ack","rules/output.html#outputack","Something is owed an acknowledgment and nothing else went out that could carry it, so an empty segment does."],
["output.timer.persist.start","rules/output.html#outputtimerpersiststart","The other side's window keeps something waiting, so the persist timer takes the place of the retransmission timer."],
["output.timer.persist.stop","rules/output.html#outputtimerpersiststop","Nothing waits for the window any more, so the persist timer stops and the timeout returns to its first length."],
["output.timer.retransmission.start.syn","rules/output.html#outputtimerretransmissionstartsyn","A SYN waits for its acknowledgment, so the time until its repetition begins to run."],
["output.timer.retransmission.start","rules/output.html#outputtimerretransmissionstart","Something that was sent waits for its acknowledgment, and no probing is under way, so the time until its repetition begins to run."],
["output.timer.user.start","rules/output.html#outputtimeruserstart","Something is outstanding, so the user's patience begins to be measured."],
["output.timer.user.stop","rules/output.html#outputtimeruserstop","Nothing is outstanding any more, so there is nothing to lose patience over."],
["output.timer.user.start.fin-wait-2","rules/output.html#outputtimeruserstartfin-wait-2","Nobody is reading while we wait for the other side to close, so the wait is limited by the user timeout."],
["output.timer.user.stop.fin-wait-2","rules/output.html#outputtimeruserstopfin-wait-2","A RECEIVE is waiting, so the user still wants what the other side sends, however long that takes."]
]);
