import ProtocolModel

/// Everything that happened in a run of hosts.
public struct NetworkTrace: Sendable {
  /// The run that was made.
  public let scenario: NetworkScenario
  /// The protocol that ran.
  public let model: ProtocolModel
  /// The events, in order of time.
  public internal(set) var events: [NetworkEvent] = []
  /// The segments that were put on the wire, in order of time; each one's number is its place here.
  public internal(set) var transmissions: [NetworkTransmission] = []
  /// The calls of the users, in the order in which they were made.
  public internal(set) var calls: [MadeCall] = []
  /// The hosts as they were when the run ended, by their ids.
  public internal(set) var final: [String: Host] = [:]
  /// The settings of each host.
  public internal(set) var settings: [String: [Symbol: UInt32]] = [:]

  /// One event at one endpoint of one host.
  public struct NetworkEvent: Sendable {
    /// When; in the run's unit of time.
    public let time: Int
    /// The host's id.
    public let host: String
    /// What the endpoint did.
    public let event: HostEvent
    /// The number of the moment that it belongs to: what one arrival, call or timeout made a host do.
    public let moment: Int
    /// The number of the transmission that arrived.
    public let arrived: Int?
    /// The numbers of the segments sent.
    public internal(set) var sent: [Int]
  }

  /// A segment on its way.
  public struct NetworkTransmission: Hashable, Sendable {
    /// The connection as its sender sees it.
    public let pair: AddressPair
    /// The segment.
    public let segment: Segment
    /// When it left; in the run's unit of time.
    public let sentAt: Int
    /// What became of it.
    public internal(set) var fate: Transmission.Fate
    /// The number of the segment that this one repeats.
    public let repeats: Int?
    /// Whether it was put on the wire without any endpoint of the run having sent it.
    public let isInjected: Bool
  }

  /// A call that a user made.
  public struct MadeCall: Sendable {
    /// Its place in the script.
    public let step: Int
    /// The host's id.
    public let host: String
    /// The socket's name.
    public let socket: String
    /// The call.
    public let event: Event
    /// When it was made.
    public let time: Int
    /// The octets that were handed over to it.
    public internal(set) var octets: UInt32 = 0
    /// When it was answered, and with what; nil while it is outstanding.
    public internal(set) var answer: (time: Int, told: Reaction.Told)?
  }
}
