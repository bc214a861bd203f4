docgenSearch.add("en","d84",[
["setsockopt()","rules/sys-setsockopt.html","The rules of setsockopt(), in the order in which they are tried."],
["getsockopt()","rules/sys-getsockopt.html","The rules of getsockopt(), in the order in which they are tried."],
["LISTENER CLOSES","rules/listener-closes.html","The rules of LISTENER CLOSES, in the order in which they are tried."],
["DELAYED ACK TIMEOUT","rules/delayed-ack-timeout.html","The rules of DELAYED ACK TIMEOUT, in the order in which they are tried."],
["KEEPALIVE TIMEOUT","rules/keepalive-timeout.html","The rules of KEEPALIVE TIMEOUT, in the order in which they are tried."],
["LOSS PROBE TIMEOUT","rules/loss-probe-timeout.html","The rules of LOSS PROBE TIMEOUT, in the order in which they are tried."],
["a listener's child","rules/child.html","The rules of a listener's child, in the order in which they are tried."],
["Transitions","transitions.html","What every event comes to in every state; each line was seen in a run."],
["Events and states","matrix.html","Each event in each state: the next state, what is sent, and why nothing happens where nothing does."],
["Variables","variables.html","What an endpoint remembers, what a segment carries, and what a call brings."],
["Settings","settings.html","The constants of the profile with their defaults."],
["Timers","timers.html","What starts each timer, what stops it, and what happens when it expires."]
]);
