import CommonMark
import Documentation

/// The words of the command line as a directive: one grammar, one set of names and one set of complaints for documents and for the shell.
struct CommandWords {
  private let table: DirectiveTable

  /// Words that are held to a table.
  init(table: DirectiveTable = DirectiveExpander.table) {
    self.table = table
  }

  /// The directive that a kind, its words and friendly options (`--width 72` for `width=72`) are.
  func directive(_ kind: String, _ words: [String], options: KeyValuePairs<String, String?> = [:]) throws(CommandFailure) -> Directive {
    let given = options.compactMap { key, value in value.map { "\(key)=\($0)" } }
    let all = words + given
    if let odd = all.first(where: { $0.unicodeScalars.contains { $0.properties.generalCategory == .control } }) {
      throw CommandFailure(.usage, "the word \(JSON.string(odd)) has a control character in it")
    }
    let text = "<!-- docgen \(([kind] + all.map(quoted)).joined(separator: " ")) -->"
    let source = SourceFile(name: "the command line", text: SourceText(text))
    let scan: DirectiveScan
    do {
      scan = DirectiveScan(try source.parse(), table: table)
    } catch {
      throw CommandFailure(.usage, error.message, hint: error.hint)
    }
    if let problem = scan.problems.first { throw CommandFailure(.usage, problem.message, hint: problem.hint) }
    guard let directive = scan.blocks.values.first else {
      throw CommandFailure(.usage, "these words cannot be read: \(all.joined(separator: " "))")
    }
    return directive
  }

  /// A word whose value stands in quotation marks where it must.
  private func quoted(_ word: String) -> String {
    guard let sign = word.firstIndex(of: "="), word[sign...].contains(" ") else { return word }
    let value = word[word.index(after: sign)...]
    return "\(word[..<sign])=\"\(value)\""
  }
}
