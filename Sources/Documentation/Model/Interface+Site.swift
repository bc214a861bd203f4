extension Interface {
  /// The words around the text of pages: navigation, search, and stepping through a run.
  static let ofSite: [String: String] = [
    "site.language": "English", "site.languages": "Languages", "site.skip": "Skip to the text", "site.menu": "Menu",
    "site.navigation": "Pages", "site.breadcrumbs": "Where this page is", "site.home": "Home", "site.learn": "Learn",
    "site.look-up": "Look up", "site.proof": "How it is known", "site.contents": "All pages",
    "site.contents.description": "All articles and all pages of the reference.",
    "site.on-this-page": "On this page", "site.neighbours": "Previous and next", "site.previous": "Previous", "site.next": "Next",
    "site.heading": "Link to this section",
    "site.dark": "Dark colours", "site.search": "Search",
    "site.missing": "There is no such page",
    "site.missing.text": "The page may have been renamed. Search for it, or look through all pages.",
    "player.label": "Step through the run", "player.steps": "Step by step", "player.step": "Step", "player.start": "From the start",
    "player.back": "Back",
    "player.next": "Next", "player.expires": "expires at {0} s", "player.rule": "Rule", "player.variables": "Variables",
    "player.sends": "Sends", "player.told": "User is told", "player.arrives": "arrives at {0} s",
    "search.label": "Search these pages", "search.hint": "A state, a rule, any words", "search.none": "Nothing was found.",
    "search.close": "Close",
    "new.description": "What this article answers, in one sentence.", "new.answer": "The answer, in two sentences.",
    "new.caption": "What to see in the diagram.", "new.steps": "Step by step", "new.wrong": "What goes wrong in practice",
    "new.try": "See it yourself", "new.source": "Where it is specified",
    "site.markdown": "This page as Markdown", "site.code": "Code", "site.diagram": "Diagram {0}", "site.table": "Table {0}",
    "site.footer": "What these pages say about {0} comes from an executable model of it, profile {1}.",
  ]
}
