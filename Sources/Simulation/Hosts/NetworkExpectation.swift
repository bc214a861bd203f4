import ProtocolModel

/// A fact that a run of hosts must show.
public struct NetworkExpectation: Sendable {
  /// What must be seen.
  public let fact: Fact
  /// Where the fact comes from.
  public let cite: Citation

  /// What must be seen.
  public enum Fact: Sendable {
    /// The states that a socket of a host passes through, by its name, in order.
    case states(String, String, [State])
    /// How many entries a listener's queue has at a time.
    case queue(String, String, Queue, Int, at: Int)
    /// What a call of a socket is answered with; the calls of one event on one socket counted from 1.
    case answer(String, String, Event, Int, String)
    /// How often a host has counted something in the whole run.
    case count(String, Counter, Int)
    /// How many segments with exactly these control bits a host sends in the whole run.
    case sends(String, [ControlBit], Int)
  }

  /// A fact that a run must show.
  public init(_ fact: Fact, cite: Citation) {
    self.fact = fact
    self.cite = cite
  }
}
