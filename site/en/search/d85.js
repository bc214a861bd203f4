docgenSearch.add("en","d85",[
["All pages","contents.html","All articles and all pages of the reference."]
]);
