docgenSearch.add("en","d2",[
["listen()","events/sys-listen.html","A program offers to accept connections."],
["connect()","events/sys-connect.html","A program asks for a connection to a remote socket."],
["accept()","events/sys-accept.html","A program takes a connection out of the accept queue."],
["send()","events/sys-send.html","A program hands over octets to be sent."],
["recv()","events/sys-recv.html","A program asks for octets that have arrived."],
["shutdown()","events/sys-shutdown.html","A program closes one direction, or both, and keeps the socket."],
["close()","events/sys-close.html","A program gives the socket up."],
["setsockopt()","events/sys-setsockopt.html","A program changes how a socket behaves."],
["getsockopt()","events/sys-getsockopt.html","A program asks which error is pending (SO_ERROR)."],
["LISTENER CLOSES","events/listener-closes.html","The listener of a connection that nobody has accepted is closed."],
["DELAYED ACK TIMEOUT","events/delayed-ack-timeout.html","An acknowledgment has been delayed long enough."],
["KEEPALIVE TIMEOUT","events/keepalive-timeout.html","The other side has been silent for a long time."]
]);
