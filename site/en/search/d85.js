docgenSearch.add("en","d85",[
["LOSS PROBE TIMEOUT","rules/loss-probe-timeout.html","The rules of LOSS PROBE TIMEOUT, in the order in which they are tried."],
["a listener's child","rules/child.html","The rules of a listener's child, in the order in which they are tried."],
["Transitions","transitions.html","What every event comes to in every state; each line was seen in a run."],
["Events and states","matrix.html","Each event in each state: the next state, what is sent, and why nothing happens where nothing does."],
["Variables","variables.html","What an endpoint remembers, what a segment carries, and what a call brings."],
["Settings","settings.html","The constants of the profile with their defaults."],
["Timers","timers.html","What starts each timer, what stops it, and what happens when it expires."],
["Queues","queues.html","What an endpoint keeps waiting, and the rules that use it."],
["Names of states","names.html","What the states are called in the specification, in programs, and by mistake."],
["Choices","choices.html","Where the specification contradicts itself, says nothing or was corrected, and what the model does there."],
["What is left out","omissions.html","The parts of the specification that the model leaves out, and why."],
["Every difference of linux","differences.html","Every rule in which linux differs from rfc9293: why, and a run that shows it."]
]);
