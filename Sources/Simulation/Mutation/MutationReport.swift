/// What became of mutations, held against the survivors that are declared.
public struct MutationReport: Sendable {
  /// A mutation that nothing notices.
  public struct Survivor: Sendable {
    /// The mutation.
    public let mutation: Mutation
    /// Where it is seen, though nothing says that it must be otherwise.
    public let seen: String?
    /// The declared reason why it changes nothing.
    public let reason: String?
  }

  /// How many mutations of a kind there are, and what became of them.
  public struct Counts: Hashable, Sendable {
    /// All.
    public internal(set) var all: Int = 0
    /// Those that something notices.
    public internal(set) var killed: [MutationKiller: Int] = [:]
    /// Those that nothing notices.
    public internal(set) var survived: Int = 0

    /// Those that scenarios and explorations notice.
    public var noticed: Int { (killed[.scenario] ?? 0) + (killed[.exploration] ?? 0) }
  }

  /// The verdicts.
  public let verdicts: [(mutation: Mutation, verdict: MutationVerdict)]
  /// The counts of each kind.
  public let counts: [Mutation.Kind: Counts]
  /// The counts of all kinds together.
  public let total: Counts
  /// Those that nothing notices, in the order of the mutations.
  public let survivors: [Survivor]
  /// What is declared to survive, but has come to be noticed, or is not there: the declaration's name, and what to say about it.
  public let stale: [(name: String, what: String)]

  /// Holds verdicts against declarations.
  ///
  /// - Parameter isWhole: whether the verdicts are on every mutation of the protocol, so that a declaration that fits none is stale.
  public init(_ verdicts: [(mutation: Mutation, verdict: MutationVerdict)], declared: [SurvivingMutation], isWhole: Bool) {
    self.verdicts = verdicts
    var counts: [Mutation.Kind: Counts] = [:]
    var total = Counts()
    var survivors: [Survivor] = []
    for (mutation, verdict) in verdicts {
      counts[mutation.kind, default: Counts()].count(verdict)
      total.count(verdict)
      if case .survived(let seen) = verdict {
        survivors.append(Survivor(mutation: mutation, seen: seen, reason: declared.first { $0.includes(mutation) }?.reason))
      }
    }
    self.counts = counts
    self.total = total
    self.survivors = survivors
    stale = declared.flatMap { Self.problems(of: $0, verdicts, isWhole: isWhole) }
  }

  private static func problems(
    of declaration: SurvivingMutation, _ verdicts: [(mutation: Mutation, verdict: MutationVerdict)], isWhole: Bool
  ) -> [(name: String, what: String)] {
    let meant = verdicts.filter { declaration.includes($0.mutation) }
    if meant.isEmpty { return isWhole ? [(declaration.name, "there is no such mutation")] : [] }
    return meant.compactMap { mutation, verdict in
      switch verdict {
      case .killed(_, let said): (mutation.id, "is noticed: \(said)")
      case .survived(.some(let seen)): (mutation.id, "changes what can be seen: \(seen)")
      case .survived(seen: nil): nil
      }
    }
  }

  /// The survivors of which nothing says why.
  public var unexplained: [Survivor] { survivors.filter { $0.reason == nil } }

  /// Whether every survivor has its reason, and every reason its survivors.
  public var isAsDeclared: Bool { unexplained.isEmpty && stale.isEmpty }
}

extension MutationReport.Counts {
  fileprivate mutating func count(_ verdict: MutationVerdict) {
    all += 1
    switch verdict {
    case .killed(let killer, _): killed[killer, default: 0] += 1
    case .survived: survived += 1
    }
  }
}
