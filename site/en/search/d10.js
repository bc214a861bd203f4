docgenSearch.add("en","d10",[
["otherwise.ack.new","rules/otherwise.html#otherwiseacknew","Something of ours has arrived: what is covered leaves the retransmission queue, SENDs that are fully covered are answered, and the timers begin a…"],
["otherwise.ack.window","rules/otherwise.html#otherwiseackwindow","The segment is at least as recent as the one that the window was last taken from, so its window replaces the one we knew."],
["otherwise.ack.largest-window","rules/otherwise.html#otherwiseacklargest-window","The window is larger than any before, so it is remembered: it tells how much room the other side may have and how old an acknowledgment may be."],
["otherwise.ack.of-probe","rules/otherwise.html#otherwiseackof-probe","The other side still answers although its window keeps us waiting, so the user's patience is measured anew from here."],
["otherwise.ack.of-fin.fin-wait-1","rules/otherwise.html#otherwiseackof-finfin-wait-1","Our FIN has arrived, so our direction is closed, and only the other side's FIN is missing."],
["otherwise.ack.close-done","rules/otherwise.html#otherwiseackclose-done","Nothing of ours is outstanding any more, so the user's CLOSE is answered; the connection stays, because the other side may still send."],
["otherwise.ack.of-fin.closing","rules/otherwise.html#otherwiseackof-finclosing","Our FIN has arrived and we have theirs, so only the final wait is left: the time-wait timer takes the place of all others."],
["otherwise.ack.not-of-fin.closing","rules/otherwise.html#otherwiseacknot-of-finclosing","The segment does not acknowledge our FIN, and nothing else can matter in this state, so the rest of it is ignored."],
["otherwise.ack.of-fin.last-ack","rules/otherwise.html#otherwiseackof-finlast-ack","Our FIN has arrived, and the other side does the waiting, so the CLOSE is answered and the control block is deleted."],
["otherwise.urgent.signal","rules/otherwise.html#otherwiseurgentsignal","Urgent data lies ahead and the user has not been told of it yet, so the user is told once."],
["otherwise.urgent.advance","rules/otherwise.html#otherwiseurgentadvance","The other side's mark of where urgent data ends is remembered, and it only ever moves forward."],
["otherwise.urgent.ignored","rules/otherwise.html#otherwiseurgentignored","The other side has sent its FIN, so no urgent data can follow, and the mark is ignored."]
]);
