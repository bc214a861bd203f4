docgenSearch.add("en","d1",[
["passive OPEN","events/open-passive.html","The user offers to accept a connection."],
["SEND","events/send.html","The user hands over octets to be sent."],
["RECEIVE","events/receive.html","The user offers room for octets that arrive."],
["CLOSE","events/close.html","The user has no more to send."],
["ABORT","events/abort.html","The user throws the connection away."],
["STATUS","events/status.html","The user asks in which state the connection is."],
["SEGMENT ARRIVES","events/segment-arrives.html","A segment comes in from the network."],
["USER TIMEOUT","events/user-timeout.html","Something has been outstanding for longer than the user is willing to wait."],
["RETRANSMISSION TIMEOUT","events/retransmission-timeout.html","The oldest segment that we sent has not been acknowledged in time."],
["TIME-WAIT TIMEOUT","events/time-wait-timeout.html","The wait at the end of a connection is over."],
["PERSIST TIMEOUT","events/persist-timeout.html","Text or a FIN has waited long enough for the other side's window to open."],
["OUTPUT","events/output.html","What an endpoint does by itself after each event."]
]);
