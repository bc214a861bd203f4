import Diagrams
import ProtocolModel
import Simulation

/// What a transition comes to, as a reader sees it: two transitions with one outcome are one line.
struct TransitionOutcome: Hashable {
  let target: State?
  let sent: [Sent]
  let told: [String]
  let rules: [String]
  /// The variables that got another value.
  let changed: [String]
  /// Whether a call was put into a queue.
  let waits: Bool

  /// A segment that was sent.
  struct Sent: Hashable {
    let notation: String
    let controlBits: String
    let isAgain: Bool
  }

  init(_ transition: Transition, of model: ProtocolModel, words: Words) {
    target = transition.before.state == transition.after.state ? nil : transition.after.state
    sent = transition.reaction.sent.map { sent in
      let bits = model.format.controlBits.filter(sent.segment.has).map(\.name).joined(separator: ",")
      return Sent(notation: sent.template?.notation(words) ?? "<CTL=\(bits)>", controlBits: bits, isAgain: sent.original != nil)
    }
    told = transition.reaction.told.map { if case .answer(_, let text, isError: _) = $0 { text } else { $0.note } }
    rules = transition.reaction.firings.map(\.rule).filter { $0.event != model.output }.map(\.id)
    changed = model.variables.filter { transition.before.variables[$0] != transition.after.variables[$0] }.map(\.name)
    waits =
      transition.event.isCall && told.isEmpty
      && transition.reaction.firings.flatMap(\.rule.actions).contains {
        if case .hold(let queue) = $0 { queue.content == .calls } else { false }
      }
  }

  /// Whether nothing came of it.
  var isIgnored: Bool { target == nil && sent.isEmpty && told.isEmpty && changed.isEmpty && !waits }

  /// What the endpoint does, each thing on a line.
  func lines(_ interface: Interface) -> [[Table.Span]] {
    var lines: [[Table.Span]] = sent.map { sent in
      Table.Cell(prose: interface(sent.isAgain ? "cell.sends-again" : "cell.sends", "`\(sent.notation)`")).spans
    }
    lines += told.map { [.text($0)] }
    if lines.isEmpty, waits { lines = [[.text(interface("cell.queued"))]] }
    if lines.isEmpty, isIgnored { lines = [[.text(interface("cell.ignored"))]] }
    if lines.isEmpty, !changed.isEmpty, target == nil {
      lines = [Table.Cell(prose: interface("cell.sets", changed.map { "`\($0)`" }.joined(separator: ", "))).spans]
    }
    return lines.isEmpty ? [[.text(interface("cell.none"))]] : lines
  }

  /// The outcome in a cell of the matrix: next state, control bits sent, error; when nothing came of it, the rule that says so.
  func matrixLine(_ interface: Interface) -> [Table.Span] {
    if isIgnored {
      let reason: [Table.Span] = rules.last.map { [.text(": "), .code($0)] } ?? []
      return [.text(interface("cell.ignored"))] + reason
    }
    var parts: [[Table.Span]] = target.map { [[.code($0.name)]] } ?? []
    parts += sent.map { [.code($0.controlBits)] }
    parts += told.map { [.text($0)] }
    if waits { parts.append([.text(interface("cell.queued"))]) }
    if parts.isEmpty { parts = [[.text(interface("cell.stays"))]] }
    return Array(parts.joined(separator: [.text("; ")]))
  }
}
