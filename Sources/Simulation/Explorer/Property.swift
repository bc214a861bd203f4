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
    /// A side that reacts to a segment for which the premise holds, evaluated before it reacts, sends nothing with a control bit.
    case neverSends(ControlBit, onArrival: Guard)
    /// From every situation one can be reached in which nothing is in flight and both sides may stay for ever as they are.
    case reachesQuietEnd
    /// No exchange of segments goes on for ever without a call or a timeout.
    case exchangesEnd
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
    case .neverSends, .reachesQuietEnd, .exchangesEnd: []
    }
  }
}
