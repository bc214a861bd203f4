import DocgenCommands
import Documentation
import ProtocolModel
import Simulation

/// About the smallest protocol that there can be: a lamp that is switched on and off. What its site has beside written pages is as little as
/// a site of this program can have, so that building it shows what written pages cost.
@main
enum Lamp: DocumentedProtocol {
  static let subject: Subject = Subject(
    .lamp, variants: [], scenarios: [.onAndOff],
    situations: [
      Situation("off", side: .left, scenario: .onAndOff(until: 0)), Situation("on", side: .left, scenario: .onAndOff(until: 5)),
    ],
    stimuli: [Stimulus("press", .press, [:])])
  static let commandName: String = "lamp"
  static let version: String = "0.1.0"
}

extension ProtocolModel {
  static let lamp: ProtocolModel = ProtocolModel(
    profile: "lamp", name: "Lamp", initial: .off, states: [.off, .on], events: [.press], format: .nothing, variables: [], settings: [],
    timers: [], queues: [], pipelines: [.press], rules: .lamp, choices: [], omissions: [], impossibilities: [])
}

extension Citation {
  static let own: Citation = Citation(source: "This model", section: "")
}

extension State {
  static let off: State = State("OFF", cite: .own)
  static let on: State = State("ON", cite: .own)
}

extension Event {
  static let press: Event = Event("press", "PRESS", .call([]), cite: .own)
}

extension SegmentFormat {
  /// The engine asks for one; a lamp sends nothing.
  static let nothing: SegmentFormat = SegmentFormat(
    sequence: .init("POSITION", NOTE.position.symbol, label: ""), fields: [], controlBits: [], length: NOTE.LEN.symbol,
    text: NOTE.TXT.symbol, window: nil)
}

/// What would be sent.
enum NOTE {
  static let TXT: Term<Octets> = .field("NOTE.TXT")
  static let LEN: Term<Octets> = .field("NOTE.LEN")
  static let position: Term<TheirPosition> = .field("NOTE.POSITION")
}

extension Pipeline {
  static let press: Pipeline = Pipeline("press", "PRESS", on: .press, in: [.off, .on], steps: [.init("switch", "the switch")], cite: .own)
}

extension [Rule] {
  static let lamp: [Rule] = [
    Rule("press.on", in: [.off], on: .press, step: .init("press", "switch"), do: [], enter: .on, cite: .own),
    Rule("press.off", in: [.on], on: .press, step: .init("press", "switch"), do: [], enter: .off, cite: .own),
  ]
}

extension Scenario {
  static let onAndOff: Scenario = onAndOff(until: 20)

  /// The lamp is switched on at once and off after 10 ms.
  static func onAndOff(until end: Int) -> Scenario {
    Scenario(
      "on-and-off", left: .init("lamp", firstNumbers: [0]), right: .init("other", firstNumbers: [0]),
      script: [.init(at: 0, .left, .call(.press, [:])), .init(at: 10, .left, .call(.press, [:]))], until: end, expects: [], cite: .own)
  }
}
