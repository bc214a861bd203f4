extension RecordedRun {
  /// One TCP segment as it was on the wire.
  public struct WireSegment: Sendable, Hashable {
    /// When it left, in microseconds since the run's start; of a hand-made one, when it arrived.
    public var time: Int
    /// Who sent it.
    public var sender: Sender
    /// Where it says it is from.
    public var source: SocketAddress
    /// Where it goes.
    public var destination: SocketAddress
    /// The control bits, each one letter, in the order of `SFRPAUEW`: SYN, FIN, RST, PSH, ACK, URG, ECE, CWR; empty for none.
    public var controlBits: String
    /// The sequence number.
    public var sequence: UInt32
    /// The acknowledgment number; 0 where the field is not used, unless made by hand.
    public var acknowledgment: UInt32
    /// The octets of data, 0 to 65,535.
    public var length: Int
    /// The window field of the header, not scaled, 0 to 65,535.
    public var window: Int
    /// The options.
    public var options: Options
    /// What became of it; a hand-made one arrives at its `time`.
    public var fate: Fate
    /// The line of the file, from 1.
    public var line: Int

    /// The letters of the control bits, in their order.
    public static let controlBitLetters = "SFRPAUEW"
  }

  /// The options of a segment's header.
  public struct Options: Sendable, Hashable {
    /// The largest segment that the sender takes, in octets.
    public var maximumSegmentSize: Int?
    /// Whether the sender permits selective acknowledgments.
    public var permitsSACK: Bool
    /// The power of two by which the sender's windows will be scaled, 0 to 255; RFC 7323 allows 14.
    public var windowScale: Int?
    /// The timestamps of RFC 7323.
    public var timestamp: Timestamp?
    /// The blocks of a selective acknowledgment, the first one first.
    public var blocks: [Block]
    /// The cookie of TCP Fast Open in hexadecimal, or `request` for a SYN that asks for one.
    public var fastOpen: String?
    /// The kinds of all other options, 0 to 255.
    public var otherKinds: [Int]

    /// A segment without options.
    public init() {
      permitsSACK = false
      blocks = []
      otherKinds = []
    }
  }

  /// The timestamps option.
  public struct Timestamp: Sendable, Hashable {
    /// The sender's clock.
    public var value: UInt32
    /// The clock of the other side that the sender saw last; 0 where it has seen none.
    public var echo: UInt32
  }

  /// Received data beyond the acknowledgment number, as one block of a selective acknowledgment tells it.
  public struct Block: Sendable, Hashable {
    /// The sequence number of the first octet.
    public var left: UInt32
    /// The sequence number after the last octet.
    public var right: UInt32
  }
}
