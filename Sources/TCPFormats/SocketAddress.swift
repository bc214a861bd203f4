/// One end of a TCP connection as the wire shows it: an IPv4 address and a port.
public struct SocketAddress: Hashable, Sendable {
  /// The IPv4 address in dotted form, e.g. `10.9.0.1`.
  public let host: String
  /// The port, 0 to 65,535.
  public let port: UInt16

  /// An end of a connection.
  public init(_ host: String, _ port: UInt16) {
    self.host = host
    self.port = port
  }
}

extension SocketAddress: CustomStringConvertible {
  public var description: String { "\(host):\(port)" }
}
