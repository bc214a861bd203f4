docgenSearch.add("en","d8",[
["syn-sent.syn.data-sent","rules/syn-sent.html#syn-sentsyndata-sent","The other side has begun at the same moment, and our own SYN carried data: we answer with a SYN,ACK without it and keep the original for retransm…"],
["syn-sent.syn","rules/syn-sent.html#syn-sentsyn","The other side has begun at the same moment: we repeat our SYN with an acknowledgment of theirs, and that segment takes the place of the bare SYN…"],
["syn-sent.other","rules/syn-sent.html#syn-sentother","The segment is neither a SYN nor a RST, so it cannot answer ours, and it is dropped."],
["otherwise.sequence.simultaneous-open","rules/otherwise.html#otherwisesequencesimultaneous-open","In a simultaneous open the other side's SYN,ACK repeats a SYN that we have already counted; only its acknowledgment is new, so the SYN is cut off…"],
["otherwise.sequence.fin-again","rules/otherwise.html#otherwisesequencefin-again","The other side repeats its FIN, so our last ACK must have been lost: it is sent again, and the wait starts anew."],
["otherwise.sequence.zero-window","rules/otherwise.html#otherwisesequencezero-window","We have no room, so the text is cut off, but the segment's acknowledgment and control bits still count, and an ACK tells the sender where we stand."],
["otherwise.sequence.unacceptable.reset","rules/otherwise.html#otherwisesequenceunacceptablereset","The RST lies outside the window, so it may be old or forged, and it is dropped without an answer."],
["otherwise.sequence.unacceptable","rules/otherwise.html#otherwisesequenceunacceptable","Nothing in the segment lies in the window, so it is dropped; an ACK tells its sender what we expect, which helps an honest one whose acknowledgme…"],
["otherwise.sequence.trim","rules/otherwise.html#otherwisesequencetrim","Part of the segment lies outside the window; that part is cut off and the rest is processed."],
["otherwise.reset.outside-window","rules/otherwise.html#otherwiseresetoutside-window","A RST that begins before the next number expected is dropped in silence, although its text reaches into the window, because a reset counts only b…"],
["otherwise.reset.challenge","rules/otherwise.html#otherwiseresetchallenge","The RST lies in the window but does not have exactly the expected number, so it may be a guess: a challenge ACK lets a true sender repeat it with…"],
["otherwise.reset.returns-to-listen","rules/otherwise.html#otherwiseresetreturns-to-listen","The attempt that reached a waiting endpoint is taken back, so everything about that peer is forgotten and the endpoint waits again; the user need…"]
]);
