docgenSearch.add("en","d86",[
["Kinds of endpoint","kinds.html","What an endpoint is made of on its host."],
["Counters","counters.html","What a host counts over all its endpoints."],
["Requirements","requirements.html","Every numbered requirement of the specification: what carries it out, or why it is left out."],
["The transitions of RFC 9293","specified-transitions.html","Every transition that RFC 9293 states: what carries it out and a run that shows it, or why the model does not make it."],
["Properties","properties.html","What must hold in everything that can happen, and within which bounds exploring has shown it."],
["Variants, and what breaks in them","ablations.html","The protocol without one of its parts, or by another reading of its specification: what breaks, by the shortest run."],
["Pairs of states","joint-states.html","The states that two sides can be in together, with the shortest run to each pair."],
["All pages","contents.html","All articles and all pages of the reference."]
]);
