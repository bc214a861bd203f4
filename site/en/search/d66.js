docgenSearch.add("en","d66",[
["MUST-37","requirements.html#must-37","As long as probes are acknowledged, the connection stays open, however long the window is closed."],
["MUST-38","requirements.html#must-38","The sender avoids small segments (silly window syndrome)."],
["MUST-39","requirements.html#must-39","The receiver does not offer small steps of the window (silly window syndrome)."],
["MUST-40","requirements.html#must-40","An acknowledgment waits for less than half a second."],
["MUST-41","requirements.html#must-41","A passive OPEN leaves connections alone that exist already."],
["MUST-42","requirements.html#must-42","One can listen on a port while another connection with that port is being opened."],
["MUST-43","requirements.html#must-43","OPEN may name the local address."],
["MUST-44","requirements.html#must-44","If it does not, the network layer chooses the address before the first SYN."],
["MUST-45","requirements.html#must-45","After that, the connection keeps its local address."],
["MUST-46","requirements.html#must-46","OPEN refuses a remote address that cannot be one host's."],
["MUST-47","requirements.html#must-47","There is a way to tell the application of passing errors."],
["MUST-48","requirements.html#must-48","The application can choose the Differentiated Services field."]
]);
