import CommonMark

/// Renders a document as Markdown that stands alone: directives replaced by what they make, links by where they lead.
///
/// Every other byte is the author's: the document is never written anew from its tree.
public struct MarkdownRenderer: Sendable {
  private let hooks: MarkdownHooks
  private let table: DirectiveTable

  /// A renderer of pages that may hold the directives of a table.
  public init(hooks: MarkdownHooks, table: DirectiveTable) {
    self.hooks = hooks
    self.table = table
  }

  /// The document from an offset on (after its front matter), and the problems that the hooks found.
  public func render(_ document: Document, from body: Int? = nil) -> (bytes: [UInt8], problems: [Problem]) {
    let scan = DirectiveScan(document, table: table)
    var edits: [Edit] = []
    var problems: [Problem] = []
    var index = 0
    while index < document.nodes.count {
      var next = index + 1
      do throws(Problem) {
        if let directive = scan.blocks[index] {
          if table[directive.kind.text] != nil { edits.append(edit(directive, try hooks.block(directive), document.source)) }
        } else if let inline = scan.inlines[index] {
          next = document.nodes[inline.lastNode].end
          if table[inline.directive.kind.text] != nil { edits.append(try edit(inline, document)) }
        } else if let edit = try edit(linkAt: index, document) {
          edits.append(edit)
        }
      } catch {
        problems.append(error)
      }
      index = next
    }
    let start = body ?? document.source.start
    let shifted = edits.map { Edit(range: ($0.range.lowerBound - start)..<($0.range.upperBound - start), text: $0.text) }
    return (Edit.apply(shifted, to: Array(document.source.bytes[start...])), problems)
  }

  /// Puts lines in the place of a directive's line, with blank lines between them and a neighbour.
  private func edit(_ directive: Directive, _ lines: [String], _ source: SourceText) -> Edit {
    let prefix = LinePrefix(before: directive.range.lowerBound, in: source)
    let index = source.lineIndex(at: directive.range.lowerBound)
    let line = source.lines[index].range
    let own = source.text(line.lowerBound..<directive.range.lowerBound)
    var text = lines.map(prefix.line)
    if own != prefix.full, let first = lines.first { text[0] = own + first }
    if own == prefix.full, index > 0, !isBlank(index - 1, prefix, source) { text.insert(prefix.empty, at: 0) }
    if index + 1 < source.lines.count, !isBlank(index + 1, prefix, source) { text.append(prefix.empty) }
    return Edit(range: line, text: text.joined(separator: source.lineEnd.rawValue))
  }

  private func isBlank(_ line: Int, _ prefix: LinePrefix, _ source: SourceText) -> Bool {
    let text = source.text(source.lines[line].range)
    return text.trimmingSpacesAtEnd.isEmpty || prefix.stripped(text)?.isEmpty == true
  }

  private func edit(_ inline: DirectiveScan.Inline, _ document: Document) throws(Problem) -> Edit {
    let range = inline.directive.range.lowerBound..<document.nodes[inline.lastNode].range.upperBound
    return Edit(range: range, text: try hooks.inline(inline.directive, inline.value.map(document.source.text)))
  }

  private func edit(linkAt index: Int, _ document: Document) throws(Problem) -> Edit? {
    let link: Node.Link
    let isImage: Bool
    switch document.nodes[index].kind {
    case .link(let found): (link, isImage) = (found, false)
    case .image(let found): (link, isImage) = (found, true)
    default: return nil
    }
    guard let syntax = link.syntax else { return nil }
    let reference = try Reference(link, isImage: isImage, at: document.nodes[index].range.lowerBound)
    let destination = try hooks.destination(reference)
    guard destination != link.destination else { return nil }
    switch syntax {
    case .inline(let range): return Edit(range: range, text: Self.written(destination))
    case .automatic(let range): return Edit(range: range, text: destination)
    case .reference(let tail):
      let title = link.title.isEmpty ? "" : " \"\(link.title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
      return Edit(range: tail, text: "(\(Self.written(destination))\(title))")
    }
  }

  /// A destination as Markdown writes it: in angle brackets where it could not be read without them.
  private static func written(_ destination: String) -> String {
    let needsBrackets = destination.isEmpty || destination.contains { $0 == " " || $0 == "(" || $0 == ")" || $0 == "<" }
    return needsBrackets ? "<\(destination.replacing("<", with: "%3C").replacing(">", with: "%3E"))>" : destination
  }
}
