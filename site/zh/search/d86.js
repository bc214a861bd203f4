docgenSearch.add("zh","d86",[
["全部页面","contents.html","全部文章和全部参考页面。"]
]);
