import CommonMark

/// The directives of a document that is to be published, each found at its node, and what is wrong with them.
public struct DirectiveScan: Sendable {
  /// A directive in a sentence.
  public struct Inline: Sendable {
    /// The opening directive.
    public let directive: Directive
    /// The bytes between the directive and its end; nothing for a kind that holds no value.
    public let value: Range<Int>?
    /// The index of the node after which the sentence goes on: the closing comment, or the directive itself.
    public let lastNode: Int
  }

  /// Block directives by the index of their HTML block.
  public private(set) var blocks: [Int: Directive] = [:]
  /// Inline directives by the index of their inline HTML.
  public private(set) var inlines: [Int: Inline] = [:]
  /// What is wrong, in the order of the document.
  public private(set) var problems: [Problem]

  /// Finds the directives of a document and holds them to a table.
  public init(_ document: Document, table: DirectiveTable) {
    let found = DirectiveComments(in: document)
    problems = found.problems
    var open: [DirectiveComments.Comment] = []
    for comment in found.comments {
      if let last = open.last, document.nodes[last.node].parent != document.nodes[comment.node].parent {
        reportUnclosed(open, table)
        open = []
      }
      switch comment.content {
      case .directive(let directive):
        problems += table.problems(in: directive, at: comment.isBlock ? .block : .inline)
        if comment.isBlock {
          blocks[comment.node] = directive
        } else if table[directive.kind.text]?.placement == .mark {
          inlines[comment.node] = Inline(directive: directive, value: nil, lastNode: comment.node)
        } else {
          open.append(comment)
        }
      case .end: close(comment, &open)
      }
    }
    reportUnclosed(open, table)
    problems.sort { $0.offset < $1.offset }
  }

  private mutating func close(_ end: DirectiveComments.Comment, _ open: inout [DirectiveComments.Comment]) {
    guard let opening = open.popLast(), case .directive(let directive) = opening.content else {
      problems.append(
        Problem("directive.end", "there is no directive for this end", hint: end.isBlock ? "remove it" : nil, at: end.range.lowerBound))
      return
    }
    if !open.isEmpty {
      problems.append(
        Problem("directive.nested", "a directive stands within the value of another", at: opening.range.lowerBound))
    }
    inlines[opening.node] = Inline(
      directive: directive, value: opening.range.upperBound..<end.range.lowerBound, lastNode: end.node)
  }

  private mutating func reportUnclosed(_ open: [DirectiveComments.Comment], _ table: DirectiveTable) {
    for comment in open {
      guard case .directive(let directive) = comment.content else { continue }
      switch table[directive.kind.text]?.placement {
      case .value, .blockOrValue:
        problems.append(
          directive.problem(
            "directive.unclosed", "no `<!-- docgen end -->` follows in the same paragraph",
            hint: "write the value and then `<!-- docgen end -->`", at: .kind))
      case .block, .mark, nil: continue
      }
    }
  }
}
