docgenSearch.add("en","d78",[
["addresses","omissions.html#addresses","Addresses"],
["error-reports","omissions.html#error-reports","Reports of passing errors"],
["differentiated-services","omissions.html#differentiated-services","The Differentiated Services field"],
["ip","omissions.html#ip","The Internet Protocol below"],
["source-routes","omissions.html#source-routes","Source routes"],
["icmp","omissions.html#icmp","Messages from ICMP"],
["linux-sack-recovery","omissions.html#linux-sack-recovery","Recovery by selective acknowledgments"],
["linux-fast-open","omissions.html#linux-fast-open","TCP Fast Open"],
["linux-ecn","omissions.html#linux-ecn","Explicit congestion notification"],
["linux-icmp","omissions.html#linux-icmp","Messages from ICMP"],
["linux-receive-buffer","omissions.html#linux-receive-buffer","The receive buffer's own size"],
["linux-urgent","omissions.html#linux-urgent","Urgent data"]
]);
