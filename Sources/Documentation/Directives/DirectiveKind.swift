import CommonMark

/// Where a directive stands.
public enum DirectivePlace: Sendable {
  /// Alone on its line.
  case block
  /// In a sentence.
  case inline
}

/// The declaration of one kind of directive: what `docgen list directives` prints and what every directive is held to.
public struct DirectiveKind: Sendable {
  /// Where a directive of the kind may stand.
  public enum Placement: Sendable {
    /// Alone on its line, replaced by what it makes.
    case block
    /// In a sentence, before a value and `<!-- docgen end -->`.
    case value
    /// Either.
    case blockOrValue
    /// In a sentence, replaced by what it makes; it holds no value.
    case mark
  }

  /// One id after the kind.
  public struct Argument: Sendable {
    /// The name, in ASCII.
    public let name: String
    /// Whether it must be given.
    public let isRequired: Bool
    /// What it is, as part of a sentence.
    public let help: String

    /// An argument; only the last ones may be left out.
    public init(_ name: String, isRequired: Bool = true, help: String) {
      self.name = name
      self.isRequired = isRequired
      self.help = help
    }
  }

  /// One key that a directive may have.
  public struct Key: Sendable {
    /// The key. One that ends with a point stands for all that start with it: `set.`.
    public let name: String
    /// The values it may have; nothing where any may.
    public let values: [String]?
    /// What it is, as part of a sentence.
    public let help: String

    /// A key with what it may be.
    public init(_ name: String, values: [String]? = nil, help: String) {
      self.name = name
      self.values = values
      self.help = help
    }

    func covers(_ key: String) -> Bool {
      name.hasSuffix(".") ? key.hasPrefix(name) && key.count > name.count : key == name
    }
  }

  /// The name, in ASCII.
  public let name: String
  /// Where it may stand.
  public let placement: Placement
  /// Its arguments, the required ones first.
  public let arguments: [Argument]
  /// Its own keys, beside those that every kind takes.
  public let keys: [Key]
  /// Whether an emphasised paragraph right after it is its caption.
  public let takesCaption: Bool
  /// What it is, as part of a sentence.
  public let help: String

  /// A kind of directive.
  public init(
    _ name: String, _ placement: Placement, arguments: [Argument] = [], keys: [Key] = [], takesCaption: Bool = false, help: String
  ) {
    self.name = name
    self.placement = placement
    self.arguments = arguments
    self.keys = keys
    self.takesCaption = takesCaption
    self.help = help
  }

  /// The words of a directive of this kind: `table WHAT [NAME] [state=…]`.
  public var usage: String {
    let arguments = arguments.map { $0.isRequired ? $0.name.uppercased() : "[\($0.name.uppercased())]" }
    let keys = keys.map { "[\($0.name)\($0.name.hasSuffix(".") ? "NAME" : "")=…]" }
    return ([name] + arguments + keys).joined(separator: " ")
  }
}

/// All kinds that a document may use, and the keys that every kind takes.
public struct DirectiveTable: Sendable {
  /// The kinds, in the order in which they are listed.
  public let kinds: [DirectiveKind]
  /// The keys that every kind takes.
  public let commonKeys: [DirectiveKind.Key]

  /// A table of kinds with different names.
  public init(kinds: [DirectiveKind], commonKeys: [DirectiveKind.Key] = []) {
    self.kinds = kinds
    self.commonKeys = commonKeys
  }

  /// The kind of a name.
  public subscript(name: String) -> DirectiveKind? {
    kinds.first { $0.name == name }
  }

  /// What is wrong with a directive at a place; `reserved` are keys that docgen itself writes there.
  func problems(in directive: Directive, at place: DirectivePlace, reserved: [String] = []) -> [Problem] {
    guard let kind = self[directive.kind.text] else {
      let hint = NearestName.hint(for: directive.kind.text, among: kinds.map(\.name))
      let known = "the kinds are " + kinds.map { "`\($0.name)`" }.joined(separator: ", ")
      return [directive.problem("directive.kind", "there is no directive `\(directive.kind.text)`", hint: hint ?? known, at: .kind)]
    }
    return placementProblems(directive, kind, place) + argumentProblems(directive, kind)
      + directive.options.flatMap { optionProblems($0, directive, kind, reserved) }
  }

  private func placementProblems(_ directive: Directive, _ kind: DirectiveKind, _ place: DirectivePlace) -> [Problem] {
    switch (kind.placement, place) {
    case (.block, .block), (.value, .inline), (.mark, .inline), (.blockOrValue, _): return []
    case (.block, .inline):
      return [
        directive.problem(
          "directive.placement", "`\(kind.name)` makes a block and cannot stand in a sentence", hint: "put it alone on a line", at: .kind)
      ]
    case (.value, .block), (.mark, .block):
      return [
        directive.problem(
          "directive.placement", "`\(kind.name)` stands in a sentence, not alone on a line", hint: "put a word before it", at: .kind)
      ]
    }
  }

  private func argumentProblems(_ directive: Directive, _ kind: DirectiveKind) -> [Problem] {
    let given = directive.arguments.count
    if given > kind.arguments.count {
      return [
        directive.problem(
          "directive.arguments", "`\(kind.name)` takes \(count(kind.arguments.count, "argument")), not \(given)",
          hint: "usage: \(kind.usage)", at: .argument(kind.arguments.count))
      ]
    }
    guard given < kind.arguments.count, kind.arguments[given].isRequired else { return [] }
    return [
      directive.problem(
        "directive.arguments", "`\(kind.name)` needs \(kind.arguments[given].help) (\(kind.arguments[given].name.uppercased()))",
        hint: "usage: \(kind.usage)", at: .kind)
    ]
  }

  private func count(_ count: Int, _ noun: String) -> String {
    count == 0 ? "no \(noun)s" : count == 1 ? "one \(noun)" : "\(count) \(noun)s"
  }

  private func optionProblems(
    _ option: Directive.Option, _ directive: Directive, _ kind: DirectiveKind, _ reserved: [String]
  ) -> [Problem] {
    let name = option.key.text
    if reserved.contains(name) { return [] }
    let keys = kind.keys + commonKeys
    guard let key = keys.first(where: { $0.covers(name) }) else {
      let hint =
        NearestName.hint(for: name, among: keys.map(\.name)) ?? "its keys are " + keys.map { "`\($0.name)`" }.joined(separator: ", ")
      return [directive.problem("directive.key", "`\(kind.name)` has no key `\(name)`", hint: hint, at: .key(name))]
    }
    guard let values = key.values, !values.contains(option.value.text) else { return [] }
    let hint = NearestName.hint(for: option.value.text, among: values) ?? "it can be " + values.map { "`\($0)`" }.joined(separator: ", ")
    return [directive.problem("directive.value", "`\(name)` cannot be `\(option.value.text)`", hint: hint, at: .value(name))]
  }
}
