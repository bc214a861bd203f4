import Diagrams
import Documentation
import ProtocolModel
import Simulation

/// A run with the words in which it is told.
struct RunAccount {
  let trace: Trace
  let scenario: Scenario
  let texts: Texts
  /// The events that are told.
  let events: [TraceEvent]
  /// What was expected, with what was seen instead.
  let expectations: [(expected: String, seen: String?, cite: Citation?)]

  init(of trace: Trace, by scenario: Scenario, texts: Texts, showsPreamble: Bool) {
    self.trace = trace
    self.scenario = scenario
    self.texts = texts
    events = showsPreamble ? trace.events : trace.drawnEvents
    expectations = trace.outcomes(of: scenario)
  }

  /// The segments of the events that are told.
  var transmissions: [Transmission] {
    events.count == trace.events.count ? trace.transmissions : trace.drawnTransmissions
  }

  /// How many events came before the ones that are told.
  var hiddenEvents: Int { trace.events.count - events.count }

  /// The name of the host at a side.
  func host(_ side: Side) -> String { trace.hosts[side].map(texts.host) ?? side.rawValue }

  /// What an event was.
  func cause(_ event: TraceEvent) -> String {
    switch event.cause {
    case .call(let call, let arguments): return "\(call.name) call\(list(arguments, of: call))"
    case .arrival(let number):
      let transmission = trace.transmissions[number]
      let origin = transmission.isInjected ? ", \(texts.interface("legend.injected"))" : ""
      return "\(notation(transmission)) arrives\(origin)"
    case .timeout(let timeout): return timeout.name
    case .crash: return texts.interface("crash")
    }
  }

  /// The segment of a transmission as the specification writes it.
  func notation(_ transmission: Transmission) -> String { transmission.segment.notation(trace.model.format) }

  /// What became of a segment.
  func fate(_ transmission: Transmission) -> String {
    let again = transmission.repeats == nil ? "" : "\(texts.interface("legend.retransmission")), "
    switch transmission.fate {
    case .arrives(at: let time): return "\(again)arrives at \(Self.seconds(time)) s"
    case .lost: return "\(again)\(texts.interface("legend.lost"))"
    case .inFlight: return "\(again)\(texts.interface("legend.in-flight"))"
    }
  }

  /// The parts of the condition of a rule that fired, with their values.
  func values(_ firing: Reaction.Firing) -> [String] {
    firing.operands.map { "\($0.expression.notation(texts.words)) = \(Self.value($0.value))" }
  }

  /// A variable that changed.
  func change(_ change: TraceEvent.Change) -> String {
    guard let before = change.before else { return "\(change.variable.name) = \(Self.value(change.after))" }
    return "\(change.variable.name): \(before) -> \(Self.value(change.after))"
  }

  /// A value, or a word where there is none.
  static func value(_ value: UInt32?) -> String { value.map(String.init) ?? "undefined" }

  /// Milliseconds as seconds with three decimals.
  static func seconds(_ milliseconds: Int) -> String {
    let rest = String(milliseconds % 1_000)
    return "\(milliseconds / 1_000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
  }

  private func list(_ arguments: [Symbol: UInt32], of call: Event) -> String {
    guard case .call(let symbols) = call.kind else { return "" }
    let given = symbols.compactMap { symbol in arguments[symbol].map { "\(symbol.name) = \($0)" } }
    return given.isEmpty ? "" : " (\(given.joined(separator: ", ")))"
  }
}
