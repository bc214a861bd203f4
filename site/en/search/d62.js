docgenSearch.add("en","d62",[
["Calls on a listener","scenarios/listening-again.html","A second listen() changes the length of the queues only; recv() and send() fail, for a listener has no connection of its own."],
["An error waits for the next call","scenarios/error-kept-for-the-next-call.html","connect() does not wait and has returned when the refusal comes. The next send() reports it, and the one after that fails because there is no con…"],
["Shutting down what is not connected","scenarios/shutdown-elsewhere.html","A listener that shuts down its receiving side stops listening, a socket in SYN-SENT gives its attempt up, and recv() then fails with ENOTCONN."],
["A FIN waits for the window","scenarios/fin-behind-a-closed-window.html","The text has filled the receiver's window when the sender shuts down. The FIN needs a number too, so it waits; probes go out until the window opens."],
["Window probes that nobody answers","scenarios/window-probes-given-up.html","The window is closed and the other side has gone silent. After tcp_retries2 probes, set to three here, the waiting recv() fails with ETIMEDOUT."],
["A simultaneous open that does not come about","scenarios/simultaneous-open-given-up.html","The SYN segments cross, but every SYN,ACK is lost. Each side sends its own tcp_syn_retries times again and then gives up."],
["An answer to a listener that has closed","scenarios/listener-closes-and-the-request-answers.html","Two handshakes are half done when the listener closes. The ACK of one meets no listener and gets a RST; the other is forgotten when its timer expires."],
["Closing in FIN-WAIT-2 with a short timeout","scenarios/close-in-fin-wait-2-soon-over.html","A half-closed connection is closed with tcp_fin_timeout at two seconds. Its time-wait socket is counted apart, since it lasts less than four seconds."],
["Text that has arrived before","scenarios/text-again.html","Repeated text is acknowledged again at once and not delivered twice. Segments with an old timestamp are dropped; those with text are always answe…"],
["Text in the wrong order","scenarios/text-out-of-order.html","The first of two segments is late. The second is held and draws an ACK at once, and the sender's loss probe repeats it; when the first arrives, b…"],
["An acknowledgment from the distant past","scenarios/ack-too-old.html","Two segments acknowledge something far older than the connection could have on its way. Both are dropped; only the first draws a challenge ACK."],
["What a time-wait socket does with segments","scenarios/time-wait-segments.html","An empty segment with the expected number starts the wait anew, a RST with another number is ignored, and a repeated FIN is acknowledged. When no…"]
]);
