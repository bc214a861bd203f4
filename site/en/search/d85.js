docgenSearch.add("en","d85",[
["Queues","queues.html","What an endpoint keeps waiting, and the rules that use it."],
["Names of states","names.html","What the states are called in the specification, in programs, and by mistake."],
["Choices","choices.html","Where the specification contradicts itself, says nothing or was corrected, and what the model does there."],
["What is left out","omissions.html","The parts of the specification that the model leaves out, and why."],
["Every difference of linux","differences.html","Every rule in which linux differs from rfc9293: why, and a run that shows it."],
["Kinds of endpoint","kinds.html","What an endpoint is made of on its host."],
["Counters","counters.html","What a host counts over all its endpoints."],
["Requirements","requirements.html","Every numbered requirement of the specification: what carries it out, or why it is left out."],
["The transitions of RFC 9293","specified-transitions.html","Every transition that RFC 9293 states: what carries it out and a run that shows it, or why the model does not make it."],
["Properties","properties.html","What must hold in everything that can happen, and within which bounds exploring has shown it."],
["Variants, and what breaks in them","ablations.html","The protocol without one of its parts, or by another reading of its specification: what breaks, by the shortest run."],
["Pairs of states","joint-states.html","The states that two sides can be in together, with the shortest run to each pair."]
]);
