import Diagrams
import ProtocolModel
import Simulation

extension Table.Cell {
  /// A text of the model: what stands between backticks is code.
  init(prose text: String) {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    self.init(
      parts.enumerated().compactMap { index, part in
        if part.isEmpty { return nil }
        return index.isMultiple(of: 2) ? .text(part) : .code(part)
      })
  }

  /// A name or a value of the model.
  init(code: String) { self.init([.code(code)]) }

  /// Words.
  init(_ text: String) { self.init([.text(text)]) }

  /// Several names, one after the other.
  init(codes: [String]) { self.init(Array(codes.map { [Table.Span.code($0)] }.joined(separator: [.text(", ")]))) }

  /// Several things, each on a line of its own.
  init(lines: [[Table.Span]]) { self.init(Array(lines.joined(separator: [.lineBreak]))) }

  /// Where something comes from, linked.
  init(cites: [Citation]) {
    self.init(lines: cites.map { $0.address.isEmpty ? [.text($0.text)] : [.link(text: [.text($0.text)], target: $0.address)] })
  }
}

extension Table {
  /// A table whose columns are titled by words.
  init(_ titles: [String], _ rows: [[Cell]]) {
    self.init(columns: titles.map { Column(Cell($0)) }, rows: rows)
  }

  /// The table without the columns in which every cell says that there is nothing.
  func withoutEmptyColumns(_ nothing: String) -> Table {
    let kept = columns.indices.filter { column in rows.isEmpty || rows.contains { $0[column] != Cell(nothing) } }
    return Table(columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
  }
}

/// A value as people read it: lengths of time in seconds.
func readable(_ value: UInt32, _ unit: Unit, _ interface: Interface) -> String {
  switch unit {
  case .milliseconds: interface("unit.seconds", seconds(Int(value)))
  case .truth: value == 1 ? "true" : "false"
  case .ourPosition, .theirPosition, .octets, .times, .ourClock, .theirClock: "\(value)"
  }
}

/// Milliseconds as seconds, with as many digits after the point as are needed: `183`, `0.05`.
func seconds(_ milliseconds: Int) -> String {
  let whole = milliseconds / 1_000
  let rest = milliseconds % 1_000
  guard rest != 0 else { return "\(whole)" }
  var digits = String(1_000 + rest).dropFirst()
  while digits.last == "0" { digits.removeLast() }
  return "\(whole).\(digits)"
}

/// Milliseconds as seconds with three digits after the point, as diagrams write times.
func timestamp(_ milliseconds: Int) -> String {
  "\(milliseconds / 1_000).\(String(1_000 + milliseconds % 1_000).dropFirst())"
}
