extension RecordedRun {
  /// A frame that went over the wire and holds no TCP segment.
  public struct OtherFrame: Sendable, Hashable {
    /// When it left, in microseconds since the run's start; of a hand-made one, when it arrived.
    public var time: Int
    /// Who sent it.
    public var sender: Sender
    /// The IPv4 address that it is from; `-` where it has none.
    public var source: String
    /// The IPv4 address that it goes to; `-` where it has none.
    public var destination: String
    /// The protocol, e.g. `icmp`.
    public var protocolName: String
    /// What an ICMP message says, e.g. `host-unreachable`; `type-N-code-N` where it has no name here.
    public var kind: String?
    /// The connection that an ICMP message is about: the places of the segment that it quotes.
    public var about: Pair?
    /// What became of it; a hand-made one arrives at its `time`.
    public var fate: Fate
    /// The line of the file, from 1.
    public var line: Int
  }

  /// The two ends of a segment that is spoken of.
  public struct Pair: Sendable, Hashable {
    /// Where the segment was from.
    public var source: SocketAddress
    /// Where it went.
    public var destination: SocketAddress
  }
}
