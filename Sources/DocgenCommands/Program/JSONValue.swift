import Documentation

/// A value of JSON whose members keep their order, so that the same command always writes the same bytes.
indirect enum JSONValue: Hashable, Sendable {
  case null
  case truth(Bool)
  case number(Int)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A named value of an object.
  struct Member: Hashable, Sendable {
    let name: String
    let value: JSONValue
  }

  /// An object with members in the order given.
  static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { Member(name: $0.key, value: $0.value) })
  }

  /// An array of strings.
  static func strings(_ texts: some Sequence<String>) -> JSONValue { .array(texts.map { .string($0) }) }

  /// A number, or null where there is none.
  static func number(_ value: UInt32?) -> JSONValue { value.map { .number(Int($0)) } ?? .null }

  /// The text of the value, ended by a line feed.
  var text: String { rendered(indent: "") + "\n" }

  private func rendered(indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .null: return "null"
    case .truth(let value): return value ? "true" : "false"
    case .number(let number): return "\(number)"
    case .string(let text): return JSON.string(text)
    case .array([]): return "[]"
    case .object([]): return "{}"
    case .array(let values):
      return "[\n" + values.map { inner + $0.rendered(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members):
      let lines = members.map { "\(inner)\(JSON.string($0.name)): \($0.value.rendered(indent: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }
}
