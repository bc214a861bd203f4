docgenSearch.add("en","d86",[
["All pages","contents.html","All articles and all pages of the reference."]
]);
