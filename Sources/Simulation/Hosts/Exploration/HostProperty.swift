import ProtocolModel

/// What must hold in everything that several hosts can do.
public struct HostProperty: Sendable {
  /// Its name.
  public let id: String
  /// What is claimed.
  public let claim: Claim
  /// Where the claim comes from.
  public let cite: Citation

  /// What is claimed.
  public enum Claim: Sendable {
    /// Of the two ends of each connection, what a property claims of two sides.
    case ofEnds(Property)
    /// A connection stands at most once in all queues of its listener together, and is there.
    case queuedOnce
    /// A condition holds at every connection in a queue.
    case everyQueued(Queue, Guard)
    /// A condition holds at every endpoint in one of these states.
    case everyEndpoint(in: [State], Guard)
    /// An end in one of these states has an endpoint at its other end, unless one of these rules has fired there for the connection.
    case isKnown(in: [State], unless: [String])
    /// From every situation one can be reached in which nothing is on its way and every endpoint is in one of these states.
    case comesToRest(in: [State])
    /// No exchange of segments goes on for ever without a call or a timeout.
    case exchangesEnd
  }

  /// What must hold.
  public init(_ id: String, _ claim: Claim, cite: Citation) {
    self.id = id
    self.claim = claim
    self.cite = cite
  }

  /// A property of two sides, of the ends of each connection.
  public init(_ property: Property) { self.init(property.id, .ofEnds(property), cite: property.cite) }

  /// What it remembers of the past.
  var facts: [HistoryFact] { if case .ofEnds(let property) = claim { property.facts } else { [] } }

  /// The rules whose firing it remembers.
  var rules: [String] { if case .isKnown(in: _, unless: let rules) = claim { rules } else { [] } }
}
