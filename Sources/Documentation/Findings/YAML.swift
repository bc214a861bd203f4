import Yams

/// YAML of which every scalar is read as text.
enum YAML {
  /// The root of a document; nil where there is none.
  ///
  /// Nothing is resolved, which would compile regular expressions for nothing, and the encoding is not looked up in the environment.
  static func compose(_ text: String) throws -> Yams.Node? { try Yams.compose(yaml: text, .basic, .default, .utf8) }
}
