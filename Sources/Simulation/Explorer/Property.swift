import ProtocolModel

/// What must hold in everything that can happen.
public struct Property: Sendable {
  /// The address of its entry.
  public let id: String
  /// What is claimed.
  public let claim: Claim
  /// Where the claim comes from.
  public let cite: Citation

  /// What is claimed.
  public enum Claim: Hashable, Sendable {
    /// In every situation in which the premise holds, something else does too; with the sides in either role.
    case invariant(premise: JointGuard, JointGuard)
    /// A side that reacts to a segment from some sender, while a premise holds before it reacts, never does something.
    case never(Outcome, onArrival: Guard, from: Sender)
    /// From every situation one can be reached in which nothing is in flight and both sides may stay for ever as they are.
    case reachesQuietEnd
    /// No exchange of segments goes on for ever without a call or a timeout.
    case exchangesEnd
  }

  /// What a side does on a segment.
  public enum Outcome: Hashable, Sendable {
    /// It sends a segment with this control bit.
    case sends(ControlBit)
    /// It fires one of the rules with these ids, on a segment of which a condition holds before.
    case fires([String], when: Guard)
    /// It leaves one of the first states and is in one of the second.
    case passes(from: [State], to: [State])
  }

  /// Who has sent a segment.
  public enum Sender: Hashable, Sendable {
    /// Anyone.
    case anyone
    /// An incarnation of the other side before the one that the receiver is connected with, or somebody else.
    case old
  }

  /// Whether the claim speaks of incarnations of the connection.
  var seesIncarnations: Bool {
    switch claim {
    case .never(_, onArrival: _, from: .old): true
    case .invariant: leaves.contains { $0 == .incarnation || $0 == .peerIncarnation || $0 == .isHeard }
    case .never, .reachesQuietEnd, .exchangesEnd: false
    }
  }

  /// Whether the claim is about what situations lead to.
  var isAboutWays: Bool { claim == .reachesQuietEnd || claim == .exchangesEnd }

  /// An invariant.
  public init(_ id: String, when premise: JointGuard, then claim: JointGuard, cite: Citation) {
    self.init(id, .invariant(premise: premise, claim), cite: cite)
  }

  /// A property.
  public init(_ id: String, _ claim: Claim, cite: Citation) {
    self.id = id
    self.claim = claim
    self.cite = cite
  }

  /// What it remembers of the past.
  var facts: [HistoryFact] {
    leaves.compactMap { if case .fact(let fact) = $0 { fact } else { nil } }
  }

  /// The parts that speak of one side alone.
  var leaves: [SideLeaf] {
    switch claim {
    case .invariant(premise: let premise, let claim): premise.leaves + claim.leaves
    case .never, .reachesQuietEnd, .exchangesEnd: []
    }
  }
}
