/// What an endpoint responds to.
public struct Event: Hashable, Sendable {
  /// Where the event comes from.
  public enum Kind: Hashable, Sendable {
    /// A user call, with its arguments.
    case call([Symbol])
    /// A segment arrives.
    case arrival
    /// A timer expires.
    case timeout(Timer)
    /// Not an event of the outside: what the endpoint does by itself after each event until nothing is left to do.
    case output
  }

  /// The address of its page.
  public let id: String
  /// The specification's name.
  public let name: String
  /// Where it comes from.
  public let kind: Kind
  /// Whether it is a call by which the user gives the endpoint up: no call can follow it.
  public let releases: Bool
  /// Where the specification describes it.
  public let cite: Citation

  /// An event.
  public init(_ id: String, _ name: String, _ kind: Kind, releases: Bool = false, cite: Citation) {
    self.id = id
    self.name = name
    self.kind = kind
    self.releases = releases
    self.cite = cite
  }

  public static func == (left: Event, right: Event) -> Bool { left.id == right.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// Whether the event is a user call.
  public var isCall: Bool { if case .call = kind { true } else { false } }
}

/// A timer of an endpoint.
public struct Timer: Hashable, Sendable {
  /// Its address and name, e.g. `some timer` without the word timer.
  public let id: String
  /// Where the specification describes it.
  public let cite: Citation

  /// A timer.
  public init(_ id: String, cite: Citation) {
    self.id = id
    self.cite = cite
  }

  public static func == (left: Timer, right: Timer) -> Bool { left.id == right.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// A queue of an endpoint.
public struct Queue: Hashable, Sendable {
  /// What its entries are.
  public enum Content: String, Hashable, Sendable {
    /// User calls, each with the octets it brought and how many of them were taken.
    case calls
    /// Segments that were sent and await acknowledgment, in the order of sending.
    case sentSegments
    /// Segments that arrived and are kept for later, in the order of their sequence numbers.
    case heldSegments
    /// Endpoints that this one made, the oldest first.
    case children
  }

  /// Its address and name.
  public let id: String
  /// What its entries are.
  public let content: Content
  /// Where the specification describes it.
  public let cite: Citation

  /// A queue.
  public init(_ id: String, of content: Content, cite: Citation) {
    self.id = id
    self.content = content
    self.cite = cite
  }

  public static func == (left: Queue, right: Queue) -> Bool { left.id == right.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// What a user call gets back, at once or later.
public struct Answer: Hashable, Sendable {
  /// The text as the specification gives it; `{state}` stands for the name of the present state, and the name of a variable in braces for
  /// what its value is called.
  public let text: String
  /// Whether it is an error.
  public let isError: Bool

  /// An answer to a user call.
  public init(_ text: String, isError: Bool) {
    self.text = text
    self.isError = isError
  }
}

/// What the user is told without having asked.
public struct Signal: Hashable, Sendable {
  /// The text as the specification gives it.
  public let text: String

  /// A signal to the user.
  public init(_ text: String) {
    self.text = text
  }
}
