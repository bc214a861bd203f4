import ProtocolModel

/// A run of hosts with any number of connections between them: who calls what when on which socket, and what the wire does.
public struct NetworkScenario: Sendable {
  /// The address of its page.
  public let id: String
  /// The hosts.
  public let hosts: [HostSetup]
  /// What happens; lines of one moment in the order in which they stand.
  public let script: [Step]
  /// What the wire does.
  public let wire: Wire
  /// Settings of the profile that differ in this run, on every host.
  public let settings: [String: UInt32]
  /// How many units of the run's time make a millisecond.
  public let millisecond: Int
  /// What delays timers; without it each runs out when it was set for.
  public let wheel: TimerWheel?
  /// When the run is stopped at the latest; in the run's unit of time.
  public let until: Int
  /// The connection that is drawn, as the host at the left sees it.
  public let follows: AddressPair
  /// What must be seen.
  public let expects: [NetworkExpectation]
  /// Where the run comes from.
  public let cite: Citation

  /// A run of hosts.
  public init(
    _ id: String, hosts: [HostSetup], script: [Step], wire: Wire, settings: [String: UInt32] = [:], millisecond: Int = 1,
    wheel: TimerWheel? = nil, until: Int = 3_600_000, follows: AddressPair, expects: [NetworkExpectation], cite: Citation
  ) {
    self.id = id
    self.hosts = hosts
    self.script = script
    self.wire = wire
    self.settings = settings
    self.millisecond = millisecond
    self.wheel = wheel
    self.until = until
    self.follows = follows
    self.expects = expects
    self.cite = cite
  }

  /// The same run with settings of the profile changed.
  public func setting(_ changes: [String: UInt32]) -> NetworkScenario {
    NetworkScenario(
      id, hosts: hosts.map { $0.without(settings: Set(changes.keys)) }, script: script, wire: wire,
      settings: settings.merging(changes) { _, new in new }, millisecond: millisecond, wheel: wheel, until: until, follows: follows,
      expects: expects,
      cite: cite)
  }

  /// A host of a run.
  public struct HostSetup: Hashable, Sendable {
    /// Its id; its name in each language stands with the texts of the model.
    public let id: String
    /// Its address.
    public let address: String
    /// The first numbers of its connections in order; after the last one, numbers go on with the clock, 250 a millisecond.
    public let firstNumbers: [UInt32]
    /// The first numbers of the connections of which they are known, as this host sees them, in order; they come before `firstNumbers`.
    public let numbersByConnection: [AddressPair: [UInt32]]
    /// Settings that differ on this host.
    public let settings: [String: UInt32]

    /// A host of a run.
    public init(
      _ id: String, address: String, firstNumbers: [UInt32], numbersByConnection: [AddressPair: [UInt32]] = [:],
      settings: [String: UInt32] = [:]
    ) {
      precondition(!firstNumbers.isEmpty, "a host needs a first number")
      self.id = id
      self.address = address
      self.firstNumbers = firstNumbers
      self.numbersByConnection = numbersByConnection
      self.settings = settings
    }

    fileprivate func without(settings names: Set<String>) -> HostSetup {
      HostSetup(
        id, address: address, firstNumbers: firstNumbers, numbersByConnection: numbersByConnection,
        settings: settings.filter { !names.contains($0.key) })
    }
  }

  /// One line of a script.
  public struct Step: Sendable {
    /// When; in the run's unit of time. A call waits until the call before it on the same socket has been answered.
    public let time: Int
    /// The host's id.
    public let host: String
    /// The name of the socket that it concerns.
    public let socket: String
    /// What.
    public let act: Act
    /// Whether another thread does it, which does not wait for the calls before it.
    public let isConcurrent: Bool

    /// One line of a script.
    public init(at time: Int, _ host: String, _ socket: String, _ act: Act, isConcurrent: Bool = false) {
      self.isConcurrent = isConcurrent
      self.time = time
      self.host = host
      self.socket = socket
      self.act = act
    }
  }

  /// What a line of a script does.
  public enum Act: Sendable {
    /// The socket gets a local address.
    case bind(Address)
    /// Its user makes a call, which may name the address to talk to, and the socket that comes of it. A call that is made wholly is made
    /// again for the rest of its octets until it has got them all.
    case call(Event, [Symbol: UInt32], to: Address? = nil, makes: String? = nil, wholly: Bool = false)
    /// A segment that no endpoint of the run sent arrives, addressed as its receiver sees it.
    case inject(Segment, AddressPair)
    /// The socket vanishes without a word.
    case crash
  }

  /// What the wire does.
  public struct Wire: Sendable {
    /// How long a segment is on its way; in the run's unit of time.
    public let delay: Int
    /// What happens to single segments.
    public let faults: [Fault]
    /// What happens to the segments of a connection, as their sender sees it, in the order of sending; others take `delay`.
    public let fates: [AddressPair: [Fate]]
    /// A segment that leaves within so long of the time at which its like once left arrives when that one did.
    public let slack: Int

    /// What becomes of one segment: of the first with these numbers that has not met its fate yet.
    public struct Fate: Hashable, Sendable {
      /// Its control bits.
      public let controlBits: Set<ControlBit>
      /// Its sequence number.
      public let sequence: UInt32
      /// Its octets of text.
      public let text: UInt32
      /// When its like left.
      public let departure: Int
      /// When its like arrived; nil where it was lost.
      public let arrival: Int?

      /// What becomes of one segment.
      public init(controlBits: Set<ControlBit>, sequence: UInt32, text: UInt32, departure: Int, arrival: Int?) {
        self.controlBits = controlBits
        self.sequence = sequence
        self.text = text
        self.departure = departure
        self.arrival = arrival
      }
    }

    /// A wire.
    public init(delay: Int, faults: [Fault] = [], fates: [AddressPair: [Fate]] = [:], slack: Int = 0) {
      self.delay = delay
      self.faults = faults
      self.fates = fates
      self.slack = slack
    }
  }

  /// What the wire does to one segment of a connection.
  public struct Fault: Sendable {
    /// The connection, as the segment's sender sees it.
    public let connection: AddressPair
    /// Its control bits, exactly; nil for any.
    public let controlBits: [ControlBit]?
    /// Which of those that match, from 1; nil for every one.
    public let occurrence: Int?
    /// What is done to it.
    public let effect: Scenario.Fault.Effect

    /// What the wire does to one segment.
    public init(_ effect: Scenario.Fault.Effect, on connection: AddressPair, _ controlBits: [ControlBit]? = nil, occurrence: Int? = 1) {
      self.effect = effect
      self.connection = connection
      self.controlBits = controlBits
      self.occurrence = occurrence
    }

    func matches(_ segment: Segment, _ pair: AddressPair) -> Bool {
      pair == connection && (controlBits.map { Set($0) == Set(segment.controlBits) } ?? true)
    }
  }
}
