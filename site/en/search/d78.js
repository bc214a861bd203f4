docgenSearch.add("en","d78",[
["options","omissions.html#options","Options"],
["segment-size","omissions.html#segment-size","Working out the segment size"],
["push","omissions.html#push","The PUSH flag"],
["checksum","omissions.html#checksum","The checksum"],
["initial-numbers","omissions.html#initial-numbers","The choice of initial sequence numbers"],
["several-connections","omissions.html#several-connections","Several connections at once"],
["addresses","omissions.html#addresses","Addresses"],
["error-reports","omissions.html#error-reports","Reports of passing errors"],
["differentiated-services","omissions.html#differentiated-services","The Differentiated Services field"],
["ip","omissions.html#ip","The Internet Protocol below"],
["source-routes","omissions.html#source-routes","Source routes"],
["icmp","omissions.html#icmp","Messages from ICMP"]
]);
