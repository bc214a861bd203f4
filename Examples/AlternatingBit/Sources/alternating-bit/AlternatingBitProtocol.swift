import AlternatingBit
import DocgenCommands
import Documentation
import ProtocolModel
import Simulation

/// The alternating-bit protocol as `alternating-bit` documents it, and two variants that show what the number is for.
@main
enum AlternatingBitProtocol: DocumentedProtocol {
  static let subject: Subject = Subject(
    .alternatingBit, variants: [.unnumberedMessages, .unnumberedAcknowledgments], scenarios: .alternatingBit,
    situations: Situation.alternatingBit, stimuli: Stimulus.alternatingBit)
  static let commandName: String = "alternating-bit"
  static let version: String = "0.1.0"
}
