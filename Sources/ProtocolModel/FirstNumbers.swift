/// The variables that hold the first numbers of the two sides of a connection. An endpoint has chosen `own` for its present incarnation of the
/// connection, and has taken `peer` from a segment of the other side.
public struct FirstNumbers: Hashable, Sendable {
  /// The first number in our sequence space.
  public let own: Symbol
  /// The first number in theirs.
  public let peer: Symbol

  /// The variables that hold the first numbers.
  public init(own: Symbol, peer: Symbol) {
    self.own = own
    self.peer = peer
  }
}
