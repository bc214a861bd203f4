import CommonMark

/// The difference of two texts in the form that `patch` reads.
public enum UnifiedDiff {
  private enum Line {
    case kept(String)
    case removed(String)
    case added(String)
  }

  /// The difference of a file before and after, with three lines around each change; empty where there is none.
  public static func text(from old: [UInt8], to new: [UInt8], file: String) -> String {
    guard old != new else { return "" }
    let lines = lines(from: split(old), to: split(new))
    return "--- \(file)\n+++ \(file)\n" + hunks(of: lines).map { hunk($0, in: lines) }.joined()
  }

  /// Lines with their ends.
  private static func split(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
      .enumerated().reduce(into: [String]()) { lines, line in
        if line.offset > 0 { lines[line.offset - 1] += "\n" }
        lines.append(line.element)
      }.filter { !$0.isEmpty }
  }

  private static func lines(from old: [String], to new: [String]) -> [Line] {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < old.count || newIndex < new.count {
      if removed.contains(oldIndex) {
        lines.append(.removed(old[oldIndex]))
        oldIndex += 1
      } else if added.contains(newIndex) {
        lines.append(.added(new[newIndex]))
        newIndex += 1
      } else {
        lines.append(.kept(old[oldIndex]))
        oldIndex += 1
        newIndex += 1
      }
    }
    return lines
  }

  /// Ranges of lines to show, each change with three lines on both sides; those that touch are one.
  private static func hunks(of lines: [Line]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, line) in lines.enumerated() {
      if case .kept = line { continue }
      let range = max(0, index - 3)..<min(lines.count, index + 4)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }

  private static func hunk(_ range: Range<Int>, in lines: [Line]) -> String {
    let before = counts(lines[..<range.lowerBound])
    let within = counts(lines[range])
    let header = "@@ -\(span(before.old, within.old)) +\(span(before.new, within.new)) @@\n"
    return header
      + lines[range].map { line in
        switch line {
        case .kept(let text): row(" ", text)
        case .removed(let text): row("-", text)
        case .added(let text): row("+", text)
        }
      }.joined()
  }

  private static func counts(_ lines: ArraySlice<Line>) -> (old: Int, new: Int) {
    lines.reduce((0, 0)) { counts, line in
      switch line {
      case .kept: (counts.0 + 1, counts.1 + 1)
      case .removed: (counts.0 + 1, counts.1)
      case .added: (counts.0, counts.1 + 1)
      }
    }
  }

  private static func span(_ before: Int, _ count: Int) -> String {
    let start = count == 0 ? before : before + 1
    return count == 1 ? "\(start)" : "\(start),\(count)"
  }

  private static func row(_ mark: String, _ line: String) -> String {
    line.utf8.last == UInt8(ascii: "\n") ? mark + line : mark + line + "\n\\ No newline at end of file\n"
  }
}
