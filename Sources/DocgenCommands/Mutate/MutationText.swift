import Diagrams
import Simulation

/// Writes for a terminal what became of mutations.
struct MutationText {
  private let report: MutationReport

  init(_ report: MutationReport) {
    self.report = report
  }

  /// The lines, of at most `width` columns but for words that are longer.
  func lines(width: Int) -> [String] {
    let unexplained = report.unexplained.map { survivor in
      LabelledText.Entry("-", "\(survivor.mutation.id)\(survivor.seen.map { "; seen in \($0)" } ?? "")")
    }
    let stale = report.stale.map { LabelledText.Entry("-", "\($0.name): \($0.what)") }
    let blocks = [
      explained(width: width), section("No reason is declared for", unexplained, width),
      section("A reason does not hold for", stale, width),
      TableText(width: width).lines(of: table), LabelledText.wrap(summary, width: width),
    ]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var summary: String {
    let (total, unexplained) = (report.total, report.unexplained.count)
    let rest = unexplained == 0 ? "each for a declared reason" : "\(unexplained) of them without a declared reason"
    return
      "Scenarios and explorations notice \(total.noticed) of \(total.all) mutations, \(total.share). \(total.survived) survive, \(rest)."
  }

  private func section(_ title: String, _ entries: [LabelledText.Entry], _ width: Int) -> [String] {
    entries.isEmpty ? [] : [Terminal.output.bold(title)] + LabelledText(entries, indent: 2).lines(width: width)
  }

  /// The survivors under the reasons that they share, in the order in which they come first.
  private func explained(width: Int) -> [String] {
    var reasons: [String] = []
    var survivors: [String: [String]] = [:]
    for survivor in report.survivors {
      guard let reason = survivor.reason else { continue }
      if survivors[reason] == nil { reasons.append(reason) }
      survivors[reason, default: []].append(survivor.mutation.id)
    }
    guard !reasons.isEmpty else { return [] }
    var lines: [String] = [Terminal.output.bold("Nothing can notice")]
    for reason in reasons {
      lines += LabelledText.wrap(reason, width: width - 2).map { "  " + $0 }
      let entries: [LabelledText.Entry] = (survivors[reason] ?? []).map { .init("-", $0) }
      lines += LabelledText(entries, indent: 4).lines(width: width)
    }
    return lines
  }

  private var table: Table {
    let heads = ["All", "Scenarios", "Exploration", "Validity", "Survived", "Share"]
    let kinds = Mutation.Kind.allCases.compactMap { kind in report.counts[kind].map { row(kind.words, $0) } }
    let numbers: [Table.Column] = heads.map { Table.Column(Table.Cell([.text($0)]), .trailing) }
    return Table(
      columns: [Table.Column(Table.Cell([.text("Mutation")]))] + numbers,
      rows: kinds + [row("all", report.total)])
  }

  private func row(_ name: String, _ counts: MutationReport.Counts) -> [Table.Cell] {
    let numbers = [counts.all] + MutationKiller.allCases.map { counts.killed[$0] ?? 0 } + [counts.survived]
    return ([name] + numbers.map(String.init) + [counts.share]).map { Table.Cell([.text($0)]) }
  }
}

extension Mutation.Kind {
  /// The kind in words.
  var words: String {
    switch self {
    case .deleted: "rule deleted"
    case .negated: "condition negated"
    case .action: "action dropped"
    case .state: "other state"
    case .ending: "other ending"
    }
  }
}

extension MutationReport.Counts {
  /// The share that scenarios and explorations notice, in percent with one decimal, rounded down.
  var share: String {
    let thousandths = all == 0 ? 1_000 : noticed * 1_000 / all
    return "\(thousandths / 10).\(thousandths % 10) %"
  }
}
