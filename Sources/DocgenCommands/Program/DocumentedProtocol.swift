import Documentation
import Simulation

/// What a command documents: the one thing that a protocol's own command says.
///
///     @main
///     enum MyProtocol: DocumentedProtocol {
///       static let subject = Subject(…)
///       static let commandName = "my-protocol"
///       static let version = "1.0"
///     }
public protocol DocumentedProtocol: Sendable {
  /// The protocol with its scenarios.
  static var subject: Subject { get }
  /// The command's name as its user types it.
  static var commandName: String { get }
  /// The command's version.
  static var version: String { get }
  /// What mutations of the protocol are tried with besides its scenarios; nothing where nothing is said.
  static var mutations: MutationTrial { get }
  /// Forms that only this protocol's runs are written in; none where nothing is said.
  static var diagramForms: [DiagramForm] { get }
  /// How the model is held against recorded runs; nil where nothing is said.
  static var conformance: ConformanceTrial? { get }
}

extension DocumentedProtocol {
  public static var diagramForms: [DiagramForm] { [] }

  public static var conformance: ConformanceTrial? { nil }

  public static var mutations: MutationTrial { MutationTrial(explorations: [], survivors: []) }

  /// Runs the command with the words of the command line, and ends the process.
  public static func main() {
    Program<Self>.runAndExit()
  }
}
