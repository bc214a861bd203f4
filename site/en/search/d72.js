docgenSearch.add("en","d72",[
["MAY-3","requirements.html#may-3","The largest segment may always be announced."],
["MAY-4","requirements.html#may-4","A repeated packet may keep its identification."],
["MAY-5","requirements.html#may-5","There may be keep-alives."],
["MAY-6","requirements.html#may-6","A keep-alive may carry one octet of garbage."],
["MAY-7","requirements.html#may-7","Old data beyond the window may be retransmitted too."],
["MAY-8","requirements.html#may-8","A receiver may keep its window closed for as long as it likes."],
["MAY-9","requirements.html#may-9","The Differentiated Services field that arrives may be shown to the application."],
["MAY-10","requirements.html#may-10","The Timestamp option of the Internet Protocol may be supported."],
["MAY-11","requirements.html#may-11","Its Record Route option may be supported."],
["MAY-12","requirements.html#may-12","An acknowledgment that is too old may be taken for a forgery."],
["MAY-13","requirements.html#may-13","A segment that is ahead may be acknowledged at once."],
["MAY-14","requirements.html#may-14","There may be a FLUSH call."]
]);
