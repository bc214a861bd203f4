/// The words of pages, tables and diagrams, by key; a language's `interface.yml` replaces them.
///
/// A phrase holds `{0}`, `{1}`, … where its operands go.
public struct Interface: Sendable {
  private let phrases: [String: String]

  /// Words of a language; a key that is missing is taken from English.
  public init(_ phrases: [String: String]) {
    self.phrases = Interface.english.merging(phrases) { _, new in new }
  }

  /// A phrase with its operands put in.
  public func callAsFunction(_ key: String, _ operands: String...) -> String {
    guard var text = phrases[key] else { preconditionFailure("the interface has no phrase named \(key)") }
    for (index, operand) in operands.enumerated() { text = text.replacing("{\(index)}", with: operand) }
    return text
  }

  /// The words in English, which is also the list of all keys.
  public static let english: [String: String] = [
    // diagrams
    "legend.retransmission": "sent again", "legend.lost": "lost", "legend.in-flight": "still in the network",
    "legend.injected": "put into the network by hand", "crash": "crash",
    // tables
    "column.state": "State", "column.event": "Event", "column.situation": "Situation", "column.does": "What the endpoint does",
    "column.next": "Next state",
    "column.rules": "Rules", "column.name": "Name", "column.meaning": "Meaning", "column.unit": "Unit", "column.default": "Default",
    "column.source": "Source", "column.step": "Step", "column.when": "When", "column.actions": "Actions", "column.time": "Time",
    "column.host": "Host",
    "column.states": "States", "column.sends": "Sends", "column.told": "User is told", "column.variables": "Variables",
    "column.rule": "Rule",
    "column.reason": "Reason", "column.timer": "Timer", "column.started": "Started by", "column.stopped": "Stopped by",
    "column.expires": "On expiry",
    "column.queue": "Queue", "column.scenario": "Scenario", "column.wrong": "Wrong names", "column.choice": "Choice",
    "column.left-out": "Left out",
    "column.rules-using": "Rules that use it",
    "cell.stays": "stays", "cell.ignored": "ignored", "cell.impossible": "impossible: {0}", "cell.sends": "sends {0}",
    "cell.sends-again": "sends {0} again",
    "cell.signal": "signal \"{0}\"", "cell.undefined": "–", "cell.queued": "the call waits", "cell.sets": "sets {0}", "cell.none": "–",
    "cell.segment": "{0} arrives",
    "cell.expires": "{0}", "cell.stays-in": "stays in {0}", "cell.forgets": "forgets everything", "cell.lost": "lost",
    "unit.ourPosition": "our position", "unit.theirPosition": "their position", "unit.octets": "octets", "unit.times": "times",
    "unit.milliseconds": "milliseconds", "unit.truth": "truth", "unit.seconds": "{0} s",
    // inline directives
    "no-transition": "no transition from {0} to {1}", "wrong-name": "{0} (right: {1})",
  ]
}
