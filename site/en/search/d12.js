docgenSearch.add("en","d12",[
["timeout.retransmission.syn-sent","rules/retransmission-timeout.html#timeoutretransmissionsyn-sent","The SYN is sent again as it was, and the next wait is twice as long, because the first one or its answer may have been lost."],
["timeout.retransmission","rules/retransmission-timeout.html#timeoutretransmission","The oldest unacknowledged segment is sent again, in case it or its acknowledgment was lost, and the next wait is longer, so as not to burden a ne…"],
["timeout.time-wait","rules/time-wait-timeout.html#timeouttime-wait","Two maximum segment lifetimes have passed, so nothing of the old connection is left in the network, and the control block is deleted."],
["timeout.persist.again","rules/persist-timeout.html#timeoutpersistagain","Something that we sent is still not acknowledged behind a closed window, so it is sent again as a probe, and the next probe comes later."],
["timeout.persist.override","rules/persist-timeout.html#timeoutpersistoverride","The window has some room, but so little that sending was put off; it has stayed like that long enough, so what fits is sent now."],
["timeout.persist.probe","rules/persist-timeout.html#timeoutpersistprobe","The window is closed, so one octet is sent all the same: the answer to it will say whether the window has opened."],
["output.replay.call","rules/output.html#outputreplaycall","The connection is established, so the CLOSE that waited for it is carried out."],
["output.replay.segment","rules/output.html#outputreplaysegment","The gap in front of a held segment is filled, so the segment is processed as if it had just arrived."],
["output.replay.flush","rules/output.html#outputreplayflush","The other side's FIN has been received, so nothing can come after it, and what is still held is thrown away."],
["output.probe.window-opens","rules/output.html#outputprobewindow-opens","The window has opened again, so what was sent as a probe is repeated at once and the retransmission timer takes over."],
["output.text.urgent","rules/output.html#outputtexturgent","Text goes out while urgent data is still ahead, so the segment also says where the urgent data ends."],
["output.text","rules/output.html#outputtext","As much text as the window and the largest segment allow goes out, provided that it is enough to be worth a segment; the acknowledgment that is o…"]
]);
