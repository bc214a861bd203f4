/// Finds the successors of many situations at a time, on several threads. What comes out does not depend on how many there are: each run
/// reads the reactions that are known; the situations for which that is not enough wait, and are gone through in the order of their numbers.
struct Frontier {
  /// The successors of the situations, in the order of their numbers; `runs` of these are of one length.
  private(set) var runs: [SuccessorRun]
  private let threads: Int
  private let isSymmetric: Bool

  /// So many situations are worth a thread.
  private static let share = 256
  /// How many runs a thread takes, one after the other, so that none waits long for another.
  private static let runsOfThread = 4

  init(threads: Int, isSymmetric: Bool) {
    self.threads = threads
    self.isSymmetric = isSymmetric
    runs = []
  }

  /// Finds the successors of a range of situations.
  mutating func expand(
    _ numbers: Range<Int>, of situations: SituationList, _ successors: Successors, _ reactions: inout ReactionTable
  ) {
    let count = threads == 1 || numbers.count < threads * Self.share ? 1 : threads * Self.runsOfThread
    if runs.count != count { runs = Array(repeating: SuccessorRun(isSymmetric: isSymmetric), count: count) }
    recall(numbers, of: situations, successors, reactions.known)
    for index in runs.indices where !runs[index].missed.isEmpty {
      runs[index].fill { number, run in
        successors.add(to: &run, after: situations[number].key, number: number, &reactions)
      }
    }
  }

  /// Finds those that known reactions lead to.
  private mutating func recall(_ numbers: Range<Int>, of situations: SituationList, _ successors: Successors, _ known: EffectTable) {
    let count = runs.count
    runs.updateConcurrently { index, run in
      run.removeAll()
      var reactions = KnownReactions(known)
      let first = numbers.lowerBound + numbers.count * index / count
      for number in first..<numbers.lowerBound + numbers.count * (index + 1) / count {
        successors.add(to: &run, after: situations[number].key, number: number, &reactions)
        if reactions.hasMissed() { run.missSource(number) } else { run.endSource(number) }
      }
    }
  }
}
