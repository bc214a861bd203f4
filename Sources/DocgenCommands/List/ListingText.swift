import Diagrams
import Documentation

extension Listing {
  /// The list as a table for a terminal. A column in which nothing stands is left out.
  func text(width: Int) -> String {
    let shown = columns.indices.filter { index in rows.contains { !$0[index].isEmpty } }
    guard !shown.isEmpty else { return "" }
    let table = Table(
      columns: shown.map { Table.Column(Table.Cell([.text(columns[$0].capitalizedFirst)])) },
      rows: rows.map { row in shown.map { Table.Cell([.text(row[$0])]) } })
    return TableText(width: width).render(table)
  }

  /// The list as objects.
  var json: JSONValue {
    .array(rows.map { row in .object(zip(columns, row).map { JSONValue.Member(name: $0, value: .string($1)) }) })
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension DirectiveTable {
  /// What each kind takes, for a terminal.
  func text(width: Int) -> String {
    let kinds = kinds.map { kind in
      [Terminal.output.bold(kind.usage)] + LabelledText.wrap(kind.help, width: width - 4).map { "    " + $0 }
        + LabelledText(kind.arguments.map(\.entry) + kind.keys.map(\.entry), indent: 4).lines(width: width)
    }
    let common = [Terminal.output.bold("every kind takes")] + LabelledText(commonKeys.map(\.entry), indent: 4).lines(width: width)
    return (kinds + [common]).map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  /// What each kind takes, as objects.
  var json: JSONValue {
    .object(["kinds": .array(kinds.map(\.json)), "keys": .array(commonKeys.map(\.json))])
  }
}

extension DirectiveKind {
  fileprivate var json: JSONValue {
    .object([
      "kind": .string(name), "usage": .string(usage), "help": .string(help), "placement": .string(place),
      "arguments": .array(
        arguments.map { .object(["name": .string($0.name), "required": .truth($0.isRequired), "help": .string($0.help)]) }),
      "keys": .array(keys.map(\.json)),
    ])
  }

  private var place: String {
    switch placement {
    case .block: "alone on its line"
    case .value: "before a value in a sentence"
    case .blockOrValue: "alone on its line, or before a value in a sentence"
    case .mark: "in a sentence"
    }
  }
}

extension DirectiveKind.Argument {
  fileprivate var entry: LabelledText.Entry { .init(name.uppercased(), isRequired ? help : "\(help) (may be left out)") }
}

extension DirectiveKind.Key {
  fileprivate var entry: LabelledText.Entry {
    .init("\(name)\(name.hasSuffix(".") ? "NAME" : "")=…", values.map { "\(help): \($0.joined(separator: ", "))" } ?? help)
  }

  fileprivate var json: JSONValue {
    .object(["name": .string(name), "values": values.map { .strings($0) } ?? .null, "help": .string(help)])
  }
}
