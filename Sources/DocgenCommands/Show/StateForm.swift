import Diagrams
import Documentation

/// A form in which a state diagram is written.
enum StateForm: String, CaseIterable {
  case ascii, unicode, svg, dot, mermaid, scxml, text, markdown, json

  /// How the name of a file in this form ends; nothing where another form has that ending.
  private var ending: String? {
    switch self {
    case .ascii: "txt"
    case .svg: "svg"
    case .dot: "dot"
    case .mermaid: "mmd"
    case .scxml: "scxml"
    case .markdown: "md"
    case .json: "json"
    case .unicode, .text: nil
    }
  }

  /// The form with a name, or else the one that a file's name ends in, or else ASCII.
  static func form(named name: String?, for path: String?) throws(CommandFailure) -> StateForm {
    if let name {
      guard let form = StateForm(rawValue: name) else { throw .unknown("form", name, among: allCases.map(\.rawValue)) }
      return form
    }
    guard let path else { return .ascii }
    let file = Path.name(of: path)
    guard let form = allCases.first(where: { form in form.ending.map { file.hasSuffix(".\($0)") } ?? false }) else {
      let endings = allCases.compactMap(\.ending).map { "`.\($0)`" }.joined(separator: ", ")
      throw CommandFailure(.usage, "the name `\(file)` ends like no form", hint: "say `--format`, or let it end in \(endings)")
    }
    return form
  }

  /// What it writes, or why it cannot.
  func written(_ drawn: DrawnStates) throws(CommandFailure) -> String {
    do throws(SequenceDiagramText.WidthError) {
      switch self {
      case .ascii: return try drawn.lines(.ascii).map { $0 + "\n" }.joined()
      case .unicode: return try drawn.lines(.unicode).map { $0 + "\n" }.joined()
      case .markdown: return "```text\n\(try drawn.lines(.ascii).map { $0 + "\n" }.joined())```\n"
      case .svg: return drawn.svg().render(drawn.diagram)
      case .dot: return StateDiagramNotation.dot.render(drawn.diagram)
      case .mermaid: return StateDiagramNotation.mermaid.render(drawn.diagram)
      case .scxml: return StateDiagramNotation.scxml.render(drawn.diagram, name: drawn.title)
      case .text: return ([drawn.title, ""] + drawn.sentences).map { $0 + "\n" }.joined()
      case .json: return drawn.json.text
      }
    } catch {
      throw CommandFailure(.usage, "\(error)", hint: "write `--width \(error.smallest)` or more")
    }
  }
}

extension DrawnStates {
  /// The diagram as a value.
  var json: JSONValue {
    .object([
      "title": .string(title), "states": .strings(diagram.states),
      "edges": .array(
        diagram.edges.map { edge in
          .object([
            "from": .string(edge.from), "to": .string(edge.to), "on": .string(edge.cause),
            "sends": edge.sent.map { .string($0) } ?? .null, "mark": .string(edge.mark.rawValue),
          ])
        }),
    ])
  }
}
