docgenSearch.add("en","d72",[
["MAY-9","requirements.html#may-9","The Differentiated Services field that arrives may be shown to the application."],
["MAY-10","requirements.html#may-10","The Timestamp option of the Internet Protocol may be supported."],
["MAY-11","requirements.html#may-11","Its Record Route option may be supported."],
["MAY-12","requirements.html#may-12","An acknowledgment that is too old may be taken for a forgery."],
["MAY-13","requirements.html#may-13","A segment that is ahead may be acknowledged at once."],
["MAY-14","requirements.html#may-14","There may be a FLUSH call."],
["MAY-15","requirements.html#may-15","A SEND may ask for a push."],
["MAY-16","requirements.html#may-16","Data that is not pushed may be gathered."],
["MAY-17","requirements.html#may-17","The receiving application may be told of a push."],
["MAY-18","requirements.html#may-18","Other ways of congestion control may be used."],
["REC-1","requirements.html#rec-1","Windows are kept and computed in 32 bits."],
["full-socket","kinds.html#full-socket","full socket"]
]);
