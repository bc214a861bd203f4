/// Where an endpoint is reached: a host and one of its ports.
public struct Address: Hashable, Sendable {
  /// The host's address.
  public let host: String
  /// The port.
  public let port: Int

  /// Where an endpoint is reached.
  public init(_ host: String, _ port: Int) {
    self.host = host
    self.port = port
  }
}

extension Address: CustomStringConvertible {
  public var description: String { "\(host):\(port)" }
}

/// The two ends of a connection, as one of them sees it.
public struct AddressPair: Hashable, Sendable {
  /// This end.
  public let local: Address
  /// The other end.
  public let remote: Address

  /// The two ends of a connection.
  public init(local: Address, remote: Address) {
    self.local = local
    self.remote = remote
  }

  /// The same connection as the other end sees it.
  public var reversed: AddressPair { AddressPair(local: remote, remote: local) }
}
