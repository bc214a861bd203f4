docgenSearch.add("en","d33",[
["output.error.receives","rules/output.html#outputerrorreceives","The connection has failed while a recv() was waiting, so the call reports the error, and no later call will."],
["output.error.connects","rules/output.html#outputerrorconnects","The connection has failed while its connect() was waiting, so the call reports the error, and no later call will."],
["SND.UNA","variables.html#snduna","The first number that we have sent and that is not acknowledged yet."],
["SND.NXT","variables.html#sndnxt","The next number that we will send."],
["SND.WND","variables.html#sndwnd","How many octets after SND.UNA the other side is ready to receive."],
["SND.UP","variables.html#sndup","The position after the last urgent octet that our user has handed over."],
["SND.WL1","variables.html#sndwl1","The sequence number of the segment from which SND.WND was last taken, so that an older segment does not overwrite it."],
["SND.WL2","variables.html#sndwl2","The acknowledgment number of the segment from which SND.WND was last taken."],
["ISS","variables.html#iss","Our initial sequence number, which our SYN takes."],
["SND.FIN","variables.html#sndfin","The number that our FIN has taken; undefined until it has been sent."],
["MAX.SND.WND","variables.html#maxsndwnd","The largest window that the other side has ever offered, used to judge how old an acknowledgment may be and how much is worth sending."],
["RCV.NXT","variables.html#rcvnxt","The next number that we expect; everything before it has arrived."]
]);
