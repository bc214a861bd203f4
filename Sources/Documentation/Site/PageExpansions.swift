import CommonMark
import Diagrams

/// What the directives of one page make, each expanded once for both forms of the page.
struct PageExpansions: Sendable {
  /// One directive's outcome, and its number among those of the page that make the same.
  private struct Entry: Sendable {
    let result: Result<Expanded, Problem>
    let number: Int
  }

  private var entries: [Int: Entry] = [:]
  /// The number of diagrams on the page.
  private(set) var diagrams = 0
  /// The runs that can be stepped through.
  private(set) var runs: [PlayedRun] = []
  /// Whether something on the page needs more room than a column of text has.
  private(set) var isWide = false

  init(of document: Document, table: DirectiveTable, expand: (Directive) throws(Problem) -> Expanded) {
    let scan = DirectiveScan(document, table: table)
    let directives = scan.blocks.values + scan.inlines.values.map(\.directive)
    var tables = 0
    for directive in directives.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where table[directive.kind.text] != nil {
      let result = Result { () throws(Problem) in try expand(directive) }
      switch result {
      case .success(.diagram), .success(.states): diagrams += 1
      case .success(.player(let run)):
        diagrams += 1
        runs.append(run)
      case .success(.table(let table)):
        tables += 1
        isWide = isWide || table.columns.count >= ExpandedHTML.wideTable
      case .success(.value), .success(.wrong), .success(.noTransition), .failure: break
      }
      let isTable = if case .success(.table) = result { true } else { false }
      entries[directive.range.lowerBound] = Entry(result: result, number: isTable ? tables : diagrams)
    }
  }

  /// What a directive makes, and its number on the page.
  func callAsFunction(_ directive: Directive) throws(Problem) -> (made: Expanded, number: Int) {
    guard let entry = entries[directive.range.lowerBound] else {
      preconditionFailure("a directive is found in every reading of its document")
    }
    return (try entry.result.get(), entry.number)
  }
}

/// The value that a sentence holds between a directive and its end.
struct HeldValue {
  /// The text without a code span's backticks.
  let text: String
  /// Whether it stands in a code span.
  let isCode: Bool
  /// Where it starts in the file.
  let offset: Int

  init(_ source: String, after directive: Directive) {
    let bytes = Array(source.utf8)
    let first = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
    let last = bytes.lastIndex { $0 > 0x20 } ?? (first - 1)
    let trimmed = String(decoding: bytes[min(first, last + 1)..<(last + 1)], as: UTF8.self)
    offset = directive.range.upperBound + min(first, bytes.count)
    isCode = trimmed.utf8.count > 2 && trimmed.hasPrefix("`") && trimmed.hasSuffix("`")
    text = isCode ? String(trimmed.dropFirst().dropLast()) : trimmed
  }

  /// Throws where this is not the value that the model has.
  func check(against value: String) throws(Problem) {
    guard text != value else { return }
    let said = text.isEmpty ? "nothing" : "`\(text)`"
    throw Problem(
      "value.wrong", "this says \(said), but the model says `\(value)`", hint: "write \(isCode ? "`\(value)`" : value)", at: offset)
  }
}
