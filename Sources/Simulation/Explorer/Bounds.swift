import ProtocolModel

/// What may happen in an exploration, and how often: everything that it claims holds within these bounds only.
public struct Bounds: Sendable {
  /// A user call with its arguments. A position among the arguments is counted from its side's first number.
  public struct Call: Hashable, Sendable {
    /// The call.
    public let event: Event
    /// Its arguments.
    public let arguments: [Symbol: UInt32]
    /// The states in which the user makes it; nil for all.
    public let states: [State]?

    /// A user call.
    public init(_ event: Event, _ arguments: [Symbol: UInt32] = [:], in states: [State]? = nil) {
      self.event = event
      self.arguments = arguments
      self.states = states
    }
  }

  /// Calls of which a side makes at most so many in all. A call that changes nothing is not counted.
  public struct Allowance: Hashable, Sendable {
    /// The calls among which the user chooses.
    public let choices: [Call]
    /// How many are made in all.
    public let atMost: Int

    /// Calls of which a side makes at most so many in all.
    public init(_ choices: Call..., atMost: Int = 1) { self.init(choices, atMost: atMost) }

    /// Calls of which a side makes at most so many in all.
    public init(_ choices: [Call], atMost: Int) {
      self.choices = choices
      self.atMost = atMost
    }
  }

  /// When a running timer may expire. There are no clock values: any timer that may expire may be the next.
  public enum Expiry: Hashable, Sendable {
    /// Never.
    case never
    /// When nothing is in flight and no other timer is running on either side that may expire then.
    case last
    /// When nothing is in flight.
    case whenQuiet
    /// When nothing is in flight, and earlier as often as premature timeouts are allowed.
    case early
    /// Whenever it is running.
    case atAnyTime
    /// Last, if it always runs for twice a segment's lifetime or longer; else whenever it is running.
    case byLifetime
  }

  /// Whether segments may overtake each other.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// They arrive in the order of sending; a copy right after its original.
    case kept
    /// They arrive in the order of sending, but a copy that the network has made arrives at any later time.
    case lateCopies = "late-copies"
    /// Any segment in flight may arrive next.
    case any
  }

  /// Where an exploration stops although something is left to explore.
  public struct Limits: Hashable, Sendable {
    /// Events from the start.
    public var depth: Int
    /// Situations.
    public var situations: Int
    /// Octets of memory for situations.
    public var memory: Int
    /// Segments in flight in one direction.
    public var segmentsInFlight: Int

    /// Where an exploration stops.
    public init(depth: Int = .max, situations: Int = 20_000_000, memory: Int = 2 << 30, segmentsInFlight: Int = 12) {
      self.depth = depth
      self.situations = situations
      self.memory = memory
      self.segmentsInFlight = segmentsInFlight
    }
  }

  /// The calls of each side.
  public var calls: [Side: [Allowance]]
  /// How many segments are lost.
  public var losses: Int
  /// How many segments the network copies; each copy arrives after its original.
  public var duplicates: Int
  /// How many timeouts come while something is in flight.
  public var prematureTimeouts: Int
  /// Segments that nobody sent; their values are computed against the endpoint that they reach.
  public var injections: [SegmentTemplate]
  /// How many of them arrive in all.
  public var injectionsAtMost: Int
  /// How often each side that does so forgets everything.
  public var crashes: Int
  /// The sides that do.
  public var crashingSides: Set<Side>
  /// Whether segments may overtake each other.
  public var order: Order
  /// When timers expire; one that is not named expires when nothing is in flight.
  public var expiry: [Timer: Expiry]
  /// Settings of the profile that differ.
  public var settings: [String: UInt32]
  /// How far a side's next first number lies beyond the one before; a number or a setting.
  public var numberStride: Expression
  /// How long a segment is on its way at the most; a number or a setting, in milliseconds.
  public var segmentLifetime: Expression
  /// The states besides the initial one in which a side may stay for ever.
  public var restingStates: [State]
  /// Where the exploration stops.
  public var limits: Limits

  /// Nothing but the calls of both sides, over a network that loses, copies and reorders nothing.
  public init(
    left: [Allowance], right: [Allowance], losses: Int = 0, duplicates: Int = 0, prematureTimeouts: Int = 0,
    injections: [SegmentTemplate] = [], injectionsAtMost: Int = 0, crashes: Int = 0,
    crashingSides: Set<Side> = [.left, .right], order: Order = .kept, expiry: [Timer: Expiry] = [:],
    settings: [String: UInt32] = [:], numberStride: Expression = .literal(1_000_000), segmentLifetime: Expression = .literal(0),
    restingStates: [State] = [],
    limits: Limits = Limits()
  ) {
    calls = [.left: left, .right: right]
    self.losses = losses
    self.duplicates = duplicates
    self.prematureTimeouts = prematureTimeouts
    self.injections = injections
    self.injectionsAtMost = injectionsAtMost
    self.crashes = crashes
    self.crashingSides = crashingSides
    self.order = order
    self.expiry = expiry
    self.settings = settings
    self.numberStride = numberStride
    self.segmentLifetime = segmentLifetime
    self.restingStates = restingStates
    self.limits = limits
  }

  /// Whether both sides may do the same, so that a situation and its mirror image are one.
  public var isSymmetric: Bool { calls[.left] == calls[.right] && (crashes == 0 || crashingSides.count == 2) }

  /// When a timer expires.
  func expiry(of timer: Timer) -> Expiry { expiry[timer] ?? .whenQuiet }

  /// Every call that some side may make.
  var allCalls: [Call] { Side.allCases.flatMap { calls[$0] ?? [] }.flatMap(\.choices) }

  /// How far a side's next first number lies beyond the one before.
  func numberStride(in settings: [Symbol: UInt32]) -> UInt32 { Self.value(of: numberStride, in: settings) }

  private static func value(of expression: Expression, in settings: [Symbol: UInt32]) -> UInt32 {
    guard let value = expression.value(in: SettingsOnly(settings: settings)) else {
      preconditionFailure("bounds are computed from numbers and settings alone")
    }
    return value
  }

  /// The bounds with every timer's expiry decided for a model.
  func decided(for model: ProtocolModel) -> Bounds {
    let settings = ExecutionPlan(model, settings: settings).settings
    let shortest = 2 * UInt64(Self.value(of: segmentLifetime, in: settings))
    var decided = self
    for timer in model.timers where expiry(of: timer) == .byLifetime {
      let lengths = model.rules.flatMap(\.actions).compactMap { action -> UInt32?? in
        if case .start(timer, let length) = action { length.value(in: SettingsOnly(settings: settings)) } else { nil }
      }
      decided.expiry[timer] = lengths.allSatisfy { $0.map { UInt64($0) >= shortest } ?? false } ? .last : .atAnyTime
    }
    return decided
  }
}

/// What an expression is worth that names nothing but settings.
private struct SettingsOnly: Valuation {
  let settings: [Symbol: UInt32]

  func value(of symbol: Symbol) -> UInt32? { settings[symbol] }
  func sentValue(of symbol: Symbol) -> UInt32? { nil }
  func frontValue(of symbol: Symbol, in queue: Queue) -> UInt32? { nil }
  func entries(in queue: Queue) -> UInt32 { 0 }
  func octets(in queue: Queue) -> UInt32 { 0 }
  func hasControl(_ bit: ControlBit) -> Bool { false }
  func isRunning(_ timer: Timer) -> Bool { false }
}
