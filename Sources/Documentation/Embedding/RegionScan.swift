import CommonMark

/// Finds the regions of a notes file: each opening directive with the end that belongs to it.
struct RegionScan {
  private(set) var regions: [EmbeddedRegion] = []
  private(set) var problems: [Problem]
  private let source: SourceText

  init(_ document: Document, table: DirectiveTable) {
    source = document.source
    let found = DirectiveComments(in: document)
    problems = found.problems
    var openBlocks: [Directive] = []
    var openInlines: [(directive: Directive, parent: Int)] = []
    for comment in found.comments {
      let parent = document.nodes[comment.node].parent
      switch (comment.content, comment.isBlock) {
      case (.directive(let directive), true):
        problems += table.problems(in: directive, at: .block, reserved: ["sum"])
        openBlocks.append(directive)
      case (.directive(let directive), false):
        problems += table.problems(in: directive, at: .inline, reserved: ["sum"])
        if table[directive.kind.text]?.placement != .mark { openInlines.append((directive, parent)) }
      case (.end, true):
        if let directive = openBlocks.popLast() { closeBlock(directive, comment.range) } else { reportStrayEnd(comment.range) }
      case (.end, false):
        if let index = openInlines.lastIndex(where: { $0.parent == parent }) {
          closeInline(openInlines.remove(at: index).directive, comment.range)
        } else {
          reportStrayEnd(comment.range)
        }
      }
    }
    openBlocks.forEach { leaveOpen($0, .block) }
    openInlines.forEach { leaveOpen($0.directive, .inline) }
    regions.sort { $0.directive.range.lowerBound < $1.directive.range.lowerBound }
    reportNested()
    problems.sort { $0.offset < $1.offset }
  }

  private mutating func closeBlock(_ directive: Directive, _ end: Range<Int>) {
    let prefix = LinePrefix(before: directive.range.lowerBound, in: source)
    let endLine = source.lines[source.lineIndex(at: end.lowerBound)].range
    if source.text(endLine.lowerBound..<end.lowerBound) != prefix.full {
      problems.append(
        Problem(
          "embed.prefix", "the end of this region does not stand under its directive",
          hint: "indent and quote both comments alike", at: end.lowerBound))
    }
    let start = source.lines[source.lineIndex(at: directive.range.lowerBound)].upperBound
    regions.append(
      EmbeddedRegion(directive: directive, place: .block, content: start..<max(start, endLine.lowerBound), prefix: prefix))
  }

  private mutating func closeInline(_ directive: Directive, _ end: Range<Int>) {
    let prefix = LinePrefix(before: directive.range.lowerBound, in: source)
    regions.append(
      EmbeddedRegion(directive: directive, place: .inline, content: directive.range.upperBound..<end.lowerBound, prefix: prefix))
  }

  private mutating func leaveOpen(_ directive: Directive, _ place: DirectivePlace) {
    guard directive["sum"] == nil else {
      problems.append(
        directive.problem(
          "embed.broken", "the end of this region is gone",
          hint: "put `<!-- docgen end -->` back, or remove `sum=` and the old text so that it is filled anew", at: .kind))
      return
    }
    let prefix = LinePrefix(before: directive.range.lowerBound, in: source)
    regions.append(EmbeddedRegion(directive: directive, place: place, content: nil, prefix: prefix))
  }

  private mutating func reportStrayEnd(_ range: Range<Int>) {
    problems.append(
      Problem("embed.end", "there is no region that ends here", hint: "remove it, or put its directive back", at: range.lowerBound))
  }

  private mutating func reportNested() {
    var reached = 0
    for region in regions {
      let range = region.directive.range
      if range.lowerBound < reached {
        problems.append(Problem("embed.nested", "a region stands within another", hint: "move it out", at: range.lowerBound))
      }
      reached = max(reached, region.content?.upperBound ?? range.upperBound)
    }
  }
}
