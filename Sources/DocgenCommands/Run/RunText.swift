import Diagrams
import Simulation

/// Writes a run for a terminal.
struct RunText {
  private let account: RunAccount
  private static let labelWidth = 11

  init(_ account: RunAccount) {
    self.account = account
  }

  /// The lines, of at most `width` columns but for words that are longer.
  func lines(width: Int) -> [String] {
    heading(width: width) + account.events.flatMap { event(_: $0, width: width) } + expectations(width: width)
  }

  private func heading(width: Int) -> [String] {
    let id = account.scenario.id
    let title = account.texts.find("scenarios", account.scenario.id, "title").map { ": \($0)" } ?? ""
    let hidden = account.hiddenEvents
    let note = hidden == 0 ? "" : "\n(\(hidden) event\(hidden == 1 ? "" : "s") before the drawn part; --all shows them)"
    let lines = LabelledText.wrap("\(id)\(title) (\(account.scenario.cite.text))\(note)", width: width)
    return lines.enumerated().map { $0.offset == 0 ? Terminal.output.bold($0.element) : $0.element }
  }

  private func event(_ event: TraceEvent, width: Int) -> [String] {
    let number = event.number == 0 ? "-" : "\(event.number)"
    let indent = max(4, number.count + 2)
    let head = "\(number)\(String(repeating: " ", count: indent - number.count))\(RunAccount.seconds(event.time)) s  "
    let what = "\(account.host(event.side)): \(account.cause(event))"
    let lines = LabelledText.wrap(what, width: max(20, width - displayWidth(of: head)))
    let continued = String(repeating: " ", count: displayWidth(of: head))
    let title = lines.enumerated().map { $0.offset == 0 ? Terminal.output.bold(head + $0.element) : continued + $0.element }
    return [""] + title + LabelledText(entries(event), indent: indent, labelWidth: Self.labelWidth).lines(width: width)
  }

  private func entries(_ event: TraceEvent) -> [LabelledText.Entry] {
    let changes = list(event.changes(in: account.trace.model).map(account.change))
    let sent = event.sent.map { account.trace.transmissions[$0] }.map { "\(account.notation($0)), \(account.fate($0))" }
    let told = event.reaction.told.map(\.note)
    let (before, after) = (event.before.state, event.after.state)
    return [.init("state", before == after ? after.name : "\(before.name) -> \(after.name)")]
      + event.reaction.firings.map { .init("rule", [$0.rule.id] + condition($0)) } + (changes.isEmpty ? [] : [.init("variables", changes)])
      + (sent.isEmpty ? [] : [.init("sends", sent)])
      + (told.isEmpty ? [] : [.init("user", told)])
  }

  private func condition(_ firing: Reaction.Firing) -> [String] {
    guard firing.rule.condition != .always else { return [] }
    let values = account.values(firing)
    return ["  when \(firing.rule.condition.notation(account.texts.words))"] + (values.isEmpty ? [] : ["  with \(list(values))"])
  }

  /// Parts one after the other; a line ends only between them.
  private func list(_ parts: [String]) -> String { parts.map(LabelledText.unbroken).joined(separator: ", ") }

  private func expectations(width: Int) -> [String] {
    guard !account.expectations.isEmpty else { return [] }
    let entries = account.expectations.map { outcome in
      let source = outcome.cite.map { " (\($0.text))" } ?? ""
      let seen = outcome.seen.map { ", but \($0)" } ?? ""
      return LabelledText.Entry(seen.isEmpty ? "met" : "FAILED", "\(outcome.expected)\(source)\(seen)")
    }
    return ["", Terminal.output.bold("Expected")] + LabelledText(entries, indent: 2, labelWidth: 8).lines(width: width)
  }
}
