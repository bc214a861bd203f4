docgenSearch.add("en","d65",[
["MUST-28","requirements.html#must-28","It is at least two hours if nothing else is said."],
["MUST-29","requirements.html#must-29","One unanswered keep-alive is no proof that the other side is gone."],
["MUST-30","requirements.html#must-30","The urgent pointer is supported."],
["MUST-31","requirements.html#must-31","Urgent data may be of any length."],
["MUST-32","requirements.html#must-32","The user is told when urgent data appears and whenever the pointer moves ahead."],
["MUST-33","requirements.html#must-33","The user can learn whether more urgent data is left to be read."],
["MUST-34","requirements.html#must-34","A sender copes with a window that shrinks."],
["MUST-35","requirements.html#must-35","A window that shrinks to zero is probed in the usual way."],
["MUST-36","requirements.html#must-36","A sender probes a window of zero."],
["MUST-37","requirements.html#must-37","As long as probes are acknowledged, the connection stays open, however long the window is closed."],
["MUST-38","requirements.html#must-38","The sender avoids small segments (silly window syndrome)."],
["MUST-39","requirements.html#must-39","The receiver does not offer small steps of the window (silly window syndrome)."]
]);
