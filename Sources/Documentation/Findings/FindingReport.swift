import CommonMark

/// The columns that a character takes in a terminal: 0, 1, or 2 for a wide one.
public typealias DisplayWidth = @Sendable (Character) -> Int

/// All findings of a run as text, sorted, each one once.
public struct FindingReport: Sendable {
  /// The forms of a report.
  public enum Format: String, Sendable, CaseIterable {
    /// `file:line:column: error: message [rule]`, the line, a caret, a hint.
    case text
    /// One array of objects.
    case json
    /// Workflow commands that GitHub shows beside the line.
    case github
  }

  /// The findings in order of file and place.
  public let findings: [Finding]
  private let width: DisplayWidth

  /// A report of findings; `width` says how wide a character is, for the caret.
  public init(_ findings: [Finding], width: @escaping DisplayWidth) {
    self.findings = Set(findings).sorted()
    self.width = width
  }

  /// Whether there is anything that must be put right.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// The report in a format, each line ended by a line feed; empty text where nothing was found.
  public func rendered(as format: Format) -> String {
    switch format {
    case .text: findings.map(text).joined()
    case .json: json
    case .github: findings.map(github).joined()
    }
  }

  private func text(_ finding: Finding) -> String {
    var report = "\(finding.file):\(finding.position): \(finding.severity.rawValue): \(finding.message) [\(finding.rule)]\n"
    if !finding.line.isEmpty {
      let excerpt = excerpt(of: finding)
      report += "  \(excerpt.line)\n  \(excerpt.caret)\n"
    }
    if let hint = finding.hint { report += "  hint: \(hint)\n" }
    return report
  }

  /// The columns that the line of a finding takes at the most, so that the caret stays under its place in a terminal.
  private static let widest = 76
  /// The columns before the caret that are kept of a longer line.
  private static let context = 40

  /// The line, or of a long one the part around the finding, and a caret under the place.
  private func excerpt(of finding: Finding) -> (line: String, caret: String) {
    let line = Array(printable(finding.line))
    let widths = line.map(width)
    let column = min(finding.position.column - 1, line.count)
    var (start, end) = (0, line.count)
    if widths.reduce(0, +) > Self.widest {
      start = column
      var room = Self.context
      while start > 0, widths[start - 1] <= room {
        start -= 1
        room -= widths[start]
      }
      end = start
      room = Self.widest - 2
      while end < line.count, widths[end] <= room {
        room -= widths[end]
        end += 1
      }
    }
    let before = (start..<column).map { line[$0] == "\t" ? "\t" : String(repeating: " ", count: widths[$0]) }.joined()
    let opening = start > 0 ? "…" : ""
    let closing = end < line.count ? "…" : ""
    return (opening + String(line[start..<end]) + closing, (start > 0 ? " " : "") + before + "^")
  }

  /// A line that cannot steer the reader's terminal: control characters but the tab become U+FFFD.
  private func printable(_ line: String) -> String {
    String(line.map { $0 != "\t" && $0.unicodeScalars.contains { $0.properties.generalCategory == .control } ? "\u{FFFD}" : $0 })
  }

  private var json: String {
    let objects = findings.map { finding in
      var members = [
        ("file", JSON.string(finding.file)), ("line", "\(finding.position.line)"), ("column", "\(finding.position.column)"),
        ("severity", JSON.string(finding.severity.rawValue)), ("rule", JSON.string(finding.rule.name)),
        ("message", JSON.string(finding.message)),
      ]
      if let hint = finding.hint { members.append(("hint", JSON.string(hint))) }
      return "  {" + members.map { "\(JSON.string($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
    }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  private func github(_ finding: Finding) -> String {
    let place = "file=\(property(finding.file)),line=\(finding.position.line),col=\(finding.position.column)"
    let message = finding.hint.map { "\(finding.message)\nhint: \($0)" } ?? finding.message
    return "::\(finding.severity.rawValue) \(place),title=\(property(finding.rule.name))::\(data(message))\n"
  }

  private func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

/// The strings of RFC 8259.
public enum JSON {
  /// A string in quotation marks, with what must be escaped escaped.
  public static func string(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) { return "\"\(text)\"" }
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\r": json += "\\r"
      case "\t": json += "\\t"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
