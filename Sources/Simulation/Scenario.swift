import ProtocolModel

/// A run to be made: who calls what when, what the network does, and what is expected of it.
public struct Scenario: Sendable {
  /// The address of its page.
  public let id: String
  /// The hosts.
  public let hosts: [Side: Host]
  /// What happens, in order.
  public let script: [Step]
  /// What the network does to single segments.
  public let faults: [Fault]
  /// Calls that a user makes at once when signalled.
  public let replies: [Reply]
  /// Settings of the profile that differ in this run.
  public let settings: [String: UInt32]
  /// How long a segment is on its way; milliseconds.
  public let delay: Int
  /// From when on the run is drawn; milliseconds.
  public let drawnFrom: Int
  /// When the run is stopped at the latest; milliseconds.
  public let until: Int
  /// Whether its diagram shows the window that each segment offers.
  public let showsWindow: Bool
  /// Where the run comes from.
  public let cite: Citation
  /// What must be seen.
  public let expects: [Expectation]
  /// The run of hosts that this is one connection of; nil where two endpoints stand alone.
  public let network: NetworkScenario?

  /// A run of hosts, seen as the connection that it follows.
  public init(_ network: NetworkScenario) {
    id = network.id
    let left = Host(network.hosts[0].id, firstNumbers: network.hosts[0].firstNumbers)
    let right = Host(network.hosts[1].id, firstNumbers: network.hosts[1].firstNumbers)
    hosts = [.left: left, .right: right]
    script = []
    faults = []
    replies = []
    settings = network.settings
    delay = network.wire.delay
    drawnFrom = 0
    until = network.until
    showsWindow = false
    cite = network.cite
    expects = []
    self.network = network
  }

  /// A run to be made.
  public init(
    _ id: String, left: Host, right: Host, script: [Step], faults: [Fault] = [], replies: [Reply] = [], settings: [String: UInt32] = [:],
    delay: Int = 50, drawnFrom: Int = 0, until: Int = 3_600_000, showsWindow: Bool = false, expects: [Expectation], cite: Citation
  ) {
    self.id = id
    hosts = [.left: left, .right: right]
    self.script = script
    self.faults = faults
    self.replies = replies
    self.settings = settings
    self.delay = delay
    self.drawnFrom = drawnFrom
    self.until = until
    self.showsWindow = showsWindow
    self.expects = expects
    network = nil
    self.cite = cite
  }

  /// The same run with settings of the profile changed.
  public func setting(_ changes: [String: UInt32]) -> Scenario {
    if let network { return Scenario(network.setting(changes)) }
    return Scenario(
      id, left: hosts[.left] ?? Host("left", firstNumbers: [0]), right: hosts[.right] ?? Host("right", firstNumbers: [0]), script: script,
      faults: faults, replies: replies, settings: settings.merging(changes) { _, new in new }, delay: delay, drawnFrom: drawnFrom,
      until: until,
      showsWindow: showsWindow, expects: expects, cite: cite)
  }

  /// A host of a run.
  public struct Host: Hashable, Sendable {
    /// Its id; its name in each language stands with the texts of the model.
    public let id: String
    /// The first numbers of its connections, in order; after the last one, numbers go on from it with the clock, 250 a millisecond.
    public let firstNumbers: [UInt32]
    /// Settings that differ on this host.
    public let settings: [String: UInt32]

    /// A host.
    public init(_ id: String, firstNumbers: [UInt32], settings: [String: UInt32] = [:]) {
      precondition(!firstNumbers.isEmpty, "a host needs a first number")
      self.id = id
      self.firstNumbers = firstNumbers
      self.settings = settings
    }
  }

  /// One line of a script.
  public struct Step: Sendable {
    /// When; milliseconds.
    public let time: Int
    /// Where.
    public let side: Side
    /// What.
    public let act: Act

    /// One line of a script.
    public init(at time: Int, _ side: Side, _ act: Act) {
      self.time = time
      self.side = side
      self.act = act
    }
  }

  /// What a line of a script does at a side.
  public enum Act: Sendable {
    /// Its user makes a call.
    case call(Event, [Symbol: UInt32])
    /// A segment that nobody sent in this run arrives at it; values are computed against its variables when it arrives.
    case inject(SegmentTemplate)
    /// It forgets everything.
    case crash
  }

  /// A call that a user makes at the very moment of a signal, before the endpoint sends what it owes.
  public struct Reply: Sendable {
    /// The side.
    public let side: Side
    /// The signal.
    public let signal: Signal
    /// The call.
    public let call: Event
    /// Its arguments.
    public let arguments: [Symbol: UInt32]

    /// A call in reply to a signal.
    public init(by side: Side, to signal: Signal, _ call: Event, _ arguments: [Symbol: UInt32] = [:]) {
      self.side = side
      self.signal = signal
      self.call = call
      self.arguments = arguments
    }
  }

  /// What the network does to one segment.
  public struct Fault: Sendable {
    /// Which segments it may be.
    public let from: Side
    /// Its control bits, exactly; nil for any.
    public let controlBits: [ControlBit]?
    /// Whether it must carry text (true), must not (false), or may (nil).
    public let hasText: Bool?
    /// Which of those that match, from 1; nil for every one.
    public let occurrence: Int?
    /// What is done to it.
    public let effect: Effect

    /// What the network does to a segment.
    public enum Effect: Hashable, Sendable {
      /// It is lost.
      case lose
      /// It takes longer; milliseconds more.
      case delay(Int)
      /// It arrives twice, the second time so many milliseconds later.
      case duplicate(after: Int)
    }

    /// What the network does to one segment.
    public init(_ effect: Effect, from: Side, _ controlBits: [ControlBit]? = nil, hasText: Bool? = nil, occurrence: Int? = 1) {
      self.effect = effect
      self.from = from
      self.controlBits = controlBits
      self.hasText = hasText
      self.occurrence = occurrence
    }

    func matches(_ segment: Segment, from side: Side) -> Bool {
      side == from && (controlBits.map { Set($0) == Set(segment.controlBits) } ?? true)
        && (hasText.map { $0 == (segment.text > 0) } ?? true)
    }
  }
}
