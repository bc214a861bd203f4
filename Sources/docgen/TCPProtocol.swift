import DocgenCommands
import Documentation
import ProtocolModel
import Simulation
import TCP

/// TCP as `docgen` documents it.
@main
enum TCPProtocol: DocumentedProtocol {
  static let subject: Subject = Subject(
    .rfc9293, variants: Array([ProtocolModel].tcp.dropFirst()) + [.linux],
    scenarios: .tcp, situations: Situation.tcp, stimuli: Stimulus.tcp, properties: Property.tcp,
    explorations: NamedBounds.tcp, ablations: Ablation.tcp,
    implementations: [
      Implementation(
        .linux, scenarios: .linux, differences: DifferenceGroup.linux, sweeps: Sweep.linux, explorations: HostBounds.linux)
    ],
    stateOrder: .asDrawn)
  static let commandName: String = "docgen"
  static let version: String = "0.1.0"
}
