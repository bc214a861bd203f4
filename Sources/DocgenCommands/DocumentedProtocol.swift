import Documentation

/// What a command documents: the one thing that a protocol's own command says.
public protocol DocumentedProtocol {
  /// The protocol with its scenarios.
  static var subject: Subject { get }
  /// The command's name as its user types it.
  static var commandName: String { get }
  /// The command's version.
  static var version: String { get }
}
