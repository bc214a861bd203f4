import DocgenCommands
import Simulation
import TCP

extension TCPProtocol {
  /// What `docgen mutate` tries TCP's mutations with.
  static let mutations: MutationTrial = .tcp
}
