docgenSearch.add("en","d41",[
["USER.TIMEOUT","settings.html#usertimeout","How long something may stay outstanding before the connection is given up; the default is the one that RFC 9293 names in section 3.9.1.1."],
["RTO.FIRST","settings.html#rtofirst","The retransmission timeout while no round trip has been measured; the default is the initial value of RFC 6298, section 2."],
["RTO.MAX","settings.html#rtomax","The limit up to which the retransmission timeout grows; the default is the lowest one that RFC 6298, section 2, allows."],
["R2.SYN","settings.html#r2syn","How often a SYN is sent again before it is given up; with the other defaults the waits add up to what MUST-23 demands; a scenario may give each h…"],
["R2","settings.html#r2","How often any other segment is sent again before the connection is given up; with the other defaults the waits add up to what SHLD-11 recommends;…"],
["ISN.ADVANCE","settings.html#isnadvance","How far a side's next initial sequence number lies beyond the one before, at least; the default is what four seconds add to the clock that RFC 92…"],
["MSS","settings.html#mss","The largest text that one segment may carry; the default is what MUST-15 prescribes for IPv4 where no option says otherwise."],
["RCV.BUFF","settings.html#rcvbuff","The room for octets that have arrived and not been read; the default is the largest window that the header can announce without scaling."],
["SND.BUFF","settings.html#sndbuff","How many octets may wait to be sent; RFC 9293 leaves it to the implementation, and the default is the model's own."],
["RECEIVE.CALLS","settings.html#receivecalls","How many RECEIVEs may wait at a time; RFC 9293 leaves it to the implementation, and the default is the model's own."],
["DATA.ON.SYN","settings.html#dataonsyn","Whether a SEND in LISTEN puts its octets on the SYN; RFC 9293 allows both in section 3.10.2, and the default is to keep them until the connection…"],
["backlog","settings.html#backlog","The number that listen() is called with where a scenario names none; the default is the model's own."]
]);
