import CommonMark

/// Something that an author got wrong, at a place of a file, said once and in one form everywhere.
public struct Finding: Error, Sendable, Hashable {
  /// How much it weighs: an error makes the exit status 1, a warning does not.
  public enum Severity: String, Sendable {
    case error
    case warning
  }

  /// The name of the rule that was broken, as `directive.kind`.
  public struct Rule: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name, in lower-case words joined by points and hyphens.
    public let name: String

    /// A rule by its name.
    public init(stringLiteral name: String) {
      self.name = name
    }

    /// A rule by a name that is made up of parts.
    init(_ name: String) {
      self.name = name
    }

    public var description: String { name }
  }

  /// The file as the reader names it.
  public let file: String
  /// The place, from 1:1.
  public let position: SourcePosition
  /// How much it weighs.
  public let severity: Severity
  /// What is wrong, without a full stop.
  public let message: String
  /// The rule that was broken.
  public let rule: Rule
  /// What to do about it.
  public let hint: String?
  /// The line at fault, without its end; empty where there is none to show.
  public let line: String

  /// A finding in a file whose line is known.
  public init(
    file: String, position: SourcePosition, severity: Severity, message: String, rule: Rule, hint: String?, line: String
  ) {
    self.file = file
    self.position = position
    self.severity = severity
    self.message = message
    self.rule = rule
    self.hint = hint
    self.line = line
  }
}

extension Finding: Comparable {
  /// By file, then by place, then by what is said.
  public static func < (first: Self, second: Self) -> Bool {
    if first.file != second.file { return first.file < second.file }
    if first.position != second.position { return first.position < second.position }
    return (first.rule.name, first.message) < (second.rule.name, second.message)
  }
}

/// What is wrong at an offset of a file, before anyone has said which file it is.
public struct Problem: Error, Sendable, Hashable {
  /// The rule that was broken.
  public let rule: Finding.Rule
  /// What is wrong, without a full stop.
  public let message: String
  /// What to do about it.
  public let hint: String?
  /// The byte of the file at which the caret stands.
  public let offset: Int
  /// How much it weighs.
  public let severity: Finding.Severity

  /// A problem at an offset.
  public init(
    _ rule: Finding.Rule, _ message: String, hint: String? = nil, at offset: Int, severity: Finding.Severity = .error
  ) {
    self.rule = rule
    self.message = message
    self.hint = hint
    self.offset = offset
    self.severity = severity
  }
}

/// A file by the name that reports call it, and its text.
public struct SourceFile: Sendable {
  /// The file as the reader names it.
  public let name: String
  /// What is in it.
  public let text: SourceText

  /// A file that was read.
  public init(name: String, text: SourceText) {
    self.name = name
    self.text = text
  }

  /// The finding that a problem in this file is.
  public func finding(_ problem: Problem) -> Finding {
    let position = text.position(at: problem.offset)
    return Finding(
      file: name, position: position, severity: problem.severity, message: problem.message, rule: problem.rule,
      hint: problem.hint, line: text.text(ofLine: position.line))
  }

  /// Parses the file from an offset at which a line starts.
  ///
  /// Throws the finding that a text beyond the limits is.
  public func parse(from offset: Int? = nil) throws(Finding) -> Document {
    do {
      return try Document(parsing: text, from: offset)
    } catch {
      throw finding(Problem(error.rule, error.description, hint: error.hint, at: error.offset))
    }
  }
}

extension ParseError {
  fileprivate var rule: Finding.Rule {
    switch problem {
    case .tooLarge: "file.size"
    case .tooDeep: "file.depth"
    case .tooManyBrackets: "file.brackets"
    case .invalidUTF8: "file.encoding"
    }
  }

  fileprivate var hint: String {
    switch problem {
    case .tooLarge: "split the file"
    case .tooDeep: "write it with less nesting"
    case .tooManyBrackets: "divide the paragraph with a blank line"
    case .invalidUTF8: "save the file as UTF-8"
    }
  }
}
