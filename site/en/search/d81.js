docgenSearch.add("en","d81",[
["any-reset-in-window","ablations.html#any-reset-in-window","Any reset in the window counts"],
["syn-resets","ablations.html#syn-resets","A SYN in the window resets the connection"],
["abort-to-time-wait","ablations.html#abort-to-time-wait","An ABORT leads to TIME-WAIT"],
["simultaneous-close-deletes","ablations.html#simultaneous-close-deletes","A simultaneous close without TIME-WAIT"],
["fin-again-only-acknowledged","ablations.html#fin-again-only-acknowledged","A repeated FIN does not start the wait anew"],
["syn-reopens","ablations.html#syn-reopens","A SYN reopens a connection in TIME-WAIT"],
["no-user-timeout-in-fin-wait-2","ablations.html#no-user-timeout-in-fin-wait-2","No user timeout in FIN-WAIT-2"],
["acks-without-end","ablations.html#acks-without-end","Acknowledgments without end"],
["time-wait-assassination","ablations.html#time-wait-assassination","The assassination of TIME-WAIT"],
["States","states.html","The states that an endpoint can be in."],
["Events","events.html","What an endpoint responds to: user calls, arriving segments and timeouts."],
["Scenarios","scenarios.html","Runs of the model, each with its diagram, its steps and its source."]
]);
