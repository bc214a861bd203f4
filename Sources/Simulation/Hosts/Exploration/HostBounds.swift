import ProtocolModel

/// Within which bounds everything that can happen between several hosts is explored: who may call what, and what the network may do.
public struct HostBounds: Sendable {
  /// Their name.
  public let id: String
  /// The hosts.
  public let places: [Place]
  /// What users may do; the calls of one user in their order.
  public let calls: [Call]
  /// Settings of the profile that differ, on every host.
  public let settings: [String: UInt32]
  /// How many segments may be lost.
  public let losses: Int
  /// How many timers may expire; nil for any number. They do only when nothing is on its way.
  public let timeouts: Int?
  /// What is checked.
  public let properties: [HostProperty]
  /// When to stop.
  public var mostSituations: Int

  /// Bounds.
  public init(
    _ id: String, places: [Place], calls: [Call], settings: [String: UInt32] = [:], losses: Int = 0, timeouts: Int? = 0,
    properties: [HostProperty], mostSituations: Int = 2_000_000
  ) {
    self.id = id
    self.places = places
    self.calls = calls
    self.settings = settings
    self.losses = losses
    self.timeouts = timeouts
    self.properties = properties
    self.mostSituations = mostSituations
  }

  /// The same bounds with settings of the profile changed.
  public func setting(_ changes: [String: UInt32]) -> HostBounds {
    HostBounds(
      id, places: places, calls: calls, settings: settings.merging(changes) { _, new in new }, losses: losses, timeouts: timeouts,
      properties: properties, mostSituations: mostSituations)
  }

  /// The same bounds with other properties.
  public func checking(_ properties: [HostProperty]) -> HostBounds {
    HostBounds(
      id, places: places, calls: calls, settings: settings, losses: losses, timeouts: timeouts, properties: properties,
      mostSituations: mostSituations)
  }

  /// A host with its address.
  public struct Place: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Its address.
    public let address: String

    /// A host with its address.
    public init(_ id: String, address: String) {
      self.id = id
      self.address = address
    }
  }

  /// What a user may do.
  public struct Call: Hashable, Sendable {
    /// The id of the host.
    public let host: String
    /// Who makes the call. Where clients are alike, one user who makes their first calls in one order makes all that any order does.
    public let user: String
    /// The name of the socket.
    public let socket: String
    /// The call.
    public let event: Event
    /// Its arguments.
    public let arguments: [Symbol: UInt32]
    /// The address that the socket gets by it; a socket that is not there yet is made. Without, the call waits until there is one.
    public let local: Address?
    /// The address that the socket talks to from then on.
    public let remote: Address?
    /// The name of the socket that comes of the call.
    public let makes: String?

    /// What a user may do.
    public init(
      _ host: String, _ socket: String, _ event: Event, _ arguments: [Symbol: UInt32] = [:], user: String? = nil, local: Address? = nil,
      remote: Address? = nil, makes: String? = nil
    ) {
      self.host = host
      self.user = user ?? socket
      self.socket = socket
      self.event = event
      self.arguments = arguments
      self.local = local
      self.remote = remote
      self.makes = makes
    }
  }
}
