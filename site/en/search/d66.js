docgenSearch.add("en","d66",[
["MUST-31","requirements.html#must-31","Urgent data may be of any length."],
["MUST-32","requirements.html#must-32","The user is told when urgent data appears and whenever the pointer moves ahead."],
["MUST-33","requirements.html#must-33","The user can learn whether more urgent data is left to be read."],
["MUST-34","requirements.html#must-34","A sender copes with a window that shrinks."],
["MUST-35","requirements.html#must-35","A window that shrinks to zero is probed in the usual way."],
["MUST-36","requirements.html#must-36","A sender probes a window of zero."],
["MUST-37","requirements.html#must-37","As long as probes are acknowledged, the connection stays open, however long the window is closed."],
["MUST-38","requirements.html#must-38","The sender avoids small segments (silly window syndrome)."],
["MUST-39","requirements.html#must-39","The receiver does not offer small steps of the window (silly window syndrome)."],
["MUST-40","requirements.html#must-40","An acknowledgment waits for less than half a second."],
["MUST-41","requirements.html#must-41","A passive OPEN leaves connections alone that exist already."],
["MUST-42","requirements.html#must-42","One can listen on a port while another connection with that port is being opened."]
]);
