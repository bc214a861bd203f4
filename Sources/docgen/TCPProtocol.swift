import DocgenCommands
import Documentation
import ProtocolModel
import Simulation
import TCP

/// TCP as `docgen` documents it.
@main
enum TCPProtocol: DocumentedProtocol {
  static let subject: Subject = Subject(
    profiles: [.rfc9293], scenarios: .tcp, situations: Situation.tcp, stimuli: Stimulus.tcp, properties: Property.tcp,
    explorations: [
      .init("open-and-close", .openingAndClosing(timeWait: .whenQuiet)),
      .init("one-loss", .transfer(losses: 1, duplicates: 0, octets: 0)), .init("one-octet", .transfer(losses: 0, duplicates: 0, octets: 1)),
      .init("faults", .transfer(losses: 1, duplicates: 1, octets: 1)),
    ])
  static let commandName: String = "docgen"
  static let version: String = "0.1.0"
}
