import Diagrams

/// A segment in the notation of RFC 9293: `<SEQ=100><ACK=300><CTL=FIN,ACK><DATA=10>`.
enum FigureSegment {
  /// The names of a label's parts there, in the order of the notation; control bits and text come last.
  private static let names: [(label: String, name: String)] = [("seq", "SEQ"), ("ack", "ACK"), ("win", "WND"), ("up", "UP")]

  /// The notation of a label; nil when it has a part that the notation does not know.
  static func notation(of label: [String]) -> String? {
    var values: [String: String] = [:]
    var bits: String?
    for part in label {
      let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
      if sides.count == 2 { values[sides[0]] = sides[1] } else { bits = part }
    }
    let known = names.compactMap { label, name in values[label].map { "<\(name)=\($0)>" } }
    guard known.count + (values["len"] == nil ? 0 : 1) == values.count else { return nil }
    return known.joined() + (bits.map { "<CTL=\($0)>" } ?? "") + (values["len"].map { "<DATA=\($0)>" } ?? "")
  }

  /// The label that a notation stands for; nil when it is none.
  static func label(of notation: String) -> [String]? {
    guard notation.hasPrefix("<"), notation.hasSuffix(">") else { return nil }
    var bits: [String] = []
    var fields: [String] = []
    var text: [String] = []
    for part in notation.dropFirst().dropLast().components(separatedBy: "><") {
      let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2 else { return nil }
      if sides[0] == "CTL" {
        bits = [sides[1]]
      } else if sides[0] == "DATA" {
        text = ["len=\(sides[1])"]
      } else if let label = names.first(where: { $0.name == sides[0] })?.label {
        fields.append("\(label)=\(sides[1])")
      } else {
        return nil
      }
    }
    return bits + fields + text
  }
}

extension Substring {
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
