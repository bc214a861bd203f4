import CommonMark

/// One document on its way to HTML.
struct HTMLRendering {
  private(set) var page = RenderedDocument()
  private let document: Document
  private let renderer: HTMLRenderer
  private let scan: DirectiveScan
  private let rawHTML: RawHTML
  private var ids: HeadingIDs
  /// Paragraphs that are captions, whose emphasis is not shown.
  private var captions: Set<Int> = []
  /// Links and images that are shown as text.
  private var unlinked: Set<Int> = []
  private var linkDepth = 0

  init(_ document: Document, _ renderer: HTMLRenderer) {
    self.document = document
    self.renderer = renderer
    scan = DirectiveScan(document, table: renderer.table)
    rawHTML = RawHTML(document)
    ids = HeadingIDs(reserved: renderer.reservedIDs)
    page.problems = scan.problems + rawHTML.problems
  }

  mutating func run() {
    var index = 0
    var open: [Int] = []
    while true {
      while let last = open.last, document.nodes[last].end == index {
        open.removeLast()
        close(last)
      }
      guard index < document.nodes.count else { break }
      if let next = self.open(index) {
        index = next
      } else {
        open.append(index)
        index += 1
      }
    }
    page.problems.sort { $0.offset < $1.offset }
  }

  private mutating func write(_ markup: String) { page.html.append(markup: markup) }

  /// Calls a hook and keeps its problem.
  private mutating func collecting<Value>(_ hook: () throws(Problem) -> Value) -> Value? {
    do throws(Problem) {
      return try hook()
    } catch {
      page.problems.append(error)
      return nil
    }
  }

  /// Writes what opens a node, or the whole of it; returns the node to go on with where that is not its first child.
  private mutating func open(_ index: Int) -> Int? {
    switch document.nodes[index].kind {
    case .document: return nil
    case .blockQuote: write("<blockquote>\n")
    case .list(let list):
      let start = list.start.map { $0 == 1 ? "" : " start=\"\($0)\"" }
      write(start.map { "<ol\($0)>\n" } ?? "<ul>\n")
    case .item: write("<li>")
    case .codeBlock(let info, let text):
      let language = info.split(whereSeparator: \.isWhitespace).first.map(String.init)
      page.html.append(renderer.preformatted(text, language: language))
      write("\n")
    case .htmlBlock: return openHTMLBlock(index)
    case .paragraph: write(captions.contains(index) ? "<figcaption>" : isTight(index) ? "" : "<p>")
    case .heading(let level): openHeading(index, level)
    case .thematicBreak: write("<hr>\n")
    case .text(let text):
      page.html.append(text: text)
      page.text += text
    case .softBreak:
      write("\n")
      page.text += " "
    case .lineBreak:
      write("<br>\n")
      page.text += " "
    case .code(let text): writeCodeSpan(text, index)
    case .htmlInline: return openHTMLInline(index)
    case .emphasis: write(isCaptionEmphasis(index) ? "" : "<em>")
    case .strong: write("<strong>")
    case .link(let link): openLink(link, index)
    case .image(let link):
      writeImage(link, index)
      return document.nodes[index].end
    }
    return nil
  }

  private mutating func close(_ index: Int) {
    if document.nodes[index].isBlock { page.text += "\n" }
    switch document.nodes[index].kind {
    case .document, .codeBlock, .htmlBlock, .thematicBreak: return
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .image: return
    case .blockQuote: write("</blockquote>\n")
    case .list(let list): write(list.start == nil ? "</ul>\n" : "</ol>\n")
    case .item: write("</li>\n")
    case .paragraph: write(captions.contains(index) ? "</figcaption>\n</figure>\n" : isTight(index) ? "\n" : "</p>\n")
    case .heading(let level): closeHeading(level)
    case .emphasis: write(isCaptionEmphasis(index) ? "" : "</em>")
    case .strong: write("</strong>")
    case .link:
      linkDepth -= 1
      if !unlinked.contains(index) { write("</a>") }
    }
  }

  private mutating func openHeading(_ index: Int, _ level: Int) {
    let text = document.plainText(of: index)
    let id = ids.id(for: text)
    page.headings.append(RenderedDocument.Heading(level: level, id: id, text: text))
    write("<h\(level)\(HTML.attribute("id", id))>")
  }

  private mutating func closeHeading(_ level: Int) {
    if let label = renderer.anchorLabel, let id = page.headings.last?.id {
      write(" <a class=\"anchor\"\(HTML.attribute("href", Destination.encoded("#\(id)")))\(HTML.attribute("aria-label", label))>#</a>")
    }
    write("</h\(level)>\n")
  }

  /// Whether a paragraph stands in an item of a tight list, where HTML has none.
  private func isTight(_ paragraph: Int) -> Bool {
    let item = document.nodes[paragraph].parent
    guard case .list(let list) = document.nodes[document.nodes[item].parent].kind, document.nodes[item].kind == .item else { return false }
    return list.isTight
  }

  private func isCaptionEmphasis(_ index: Int) -> Bool {
    captions.contains(document.nodes[index].parent)
  }
}

extension HTMLRendering {
  private mutating func openHTMLBlock(_ index: Int) -> Int? {
    guard let directive = scan.blocks[index] else {
      writeHTMLBlock(rawHTML.pieces[index] ?? [])
      return nil
    }
    let hook = renderer.hooks.block
    guard renderer.table[directive.kind.text] != nil, let html = collecting({ () throws(Problem) in try hook(directive) }) else {
      return nil
    }
    let caption = document.nodes[index].end
    let hasCaption = renderer.table[directive.kind.text]?.takesCaption == true && isCaption(caption, after: index)
    if hasCaption { captions.insert(caption) }
    write(hasCaption ? "<figure>\n" : "")
    page.html.append(html)
    write("\n")
    return nil
  }

  /// Writes a block of raw HTML: as it is where some of it is markup, else as a paragraph of text, or nothing where it holds comments only.
  private mutating func writeHTMLBlock(_ pieces: [RawHTML.Piece]) {
    var text = ""
    for piece in pieces {
      guard case .text(let part) = piece else { return write(pieces) }
      text += part
    }
    guard let first = text.firstIndex(where: { !$0.isWhitespace }), let last = text.lastIndex(where: { !$0.isWhitespace }) else { return }
    page.html.append(markup: "<p>")
    page.html.append(text: String(text[first...last]))
    page.html.append(markup: "</p>\n")
  }

  /// Whether a node is a paragraph that is one emphasis, right after a block.
  private func isCaption(_ index: Int, after block: Int) -> Bool {
    guard index < document.nodes.count, document.nodes[index].parent == document.nodes[block].parent else { return false }
    guard document.nodes[index].kind == .paragraph, index + 1 < document.nodes[index].end else { return false }
    return document.nodes[index + 1].kind == .emphasis && document.nodes[index + 1].end == document.nodes[index].end
  }

  private mutating func openHTMLInline(_ index: Int) -> Int? {
    guard let inline = scan.inlines[index] else {
      write(rawHTML.pieces[index] ?? [])
      return nil
    }
    let value = inline.value.map(document.source.text)
    let hook = renderer.hooks.inline
    if renderer.table[inline.directive.kind.text] != nil,
      let html = collecting({ () throws(Problem) in try hook(inline.directive, value) })
    {
      page.html.append(html)
    } else {
      page.html.append(text: value ?? "")
    }
    return inline.lastNode == index ? nil : document.nodes[inline.lastNode].end
  }

  private mutating func write(_ pieces: [RawHTML.Piece]) {
    for piece in pieces {
      switch piece {
      case .markup(let markup): write(markup)
      case .text(let text): page.html.append(text: text)
      }
    }
  }

  private mutating func writeCodeSpan(_ text: String, _ index: Int) {
    page.text += text
    let offset = document.offset(ofUTF8: 0, in: index)
    let hook = renderer.hooks.codeSpan
    let span = collecting { () throws(Problem) in try hook(text, offset) } ?? .plain
    var code = HTML(markup: "<code>")
    code.append(text: text)
    code.append(markup: "</code>")
    switch span {
    case .link(let destination, let title) where linkDepth == 0:
      let title = title.map { HTML.attribute("title", $0) } ?? ""
      write("<a\(HTML.attribute("href", Destination.encoded(destination)))\(title)>\(code.source)</a>")
    case .written(let html) where linkDepth == 0: page.html.append(html)
    case .link, .written, .plain: page.html.append(code)
    }
  }

  private mutating func destination(of link: Node.Link, isImage: Bool, _ index: Int) -> String? {
    let offset = document.nodes[index].range.lowerBound
    let hook = renderer.hooks.destination
    return collecting { () throws(Problem) in try hook(try Reference(link, isImage: isImage, at: offset)) }
  }

  private mutating func openLink(_ link: Node.Link, _ index: Int) {
    linkDepth += 1
    guard let destination = destination(of: link, isImage: false, index) else {
      unlinked.insert(index)
      return
    }
    let title = link.title.isEmpty ? "" : HTML.attribute("title", link.title)
    write("<a\(HTML.attribute("href", Destination.encoded(destination)))\(title)>")
  }

  private mutating func writeImage(_ link: Node.Link, _ index: Int) {
    let alternative = document.plainText(of: index)
    guard let destination = destination(of: link, isImage: true, index) else {
      page.html.append(text: alternative)
      return
    }
    let title = link.title.isEmpty ? "" : HTML.attribute("title", link.title)
    write("<img\(HTML.attribute("src", Destination.encoded(destination)))\(HTML.attribute("alt", alternative))\(title)>")
  }
}
