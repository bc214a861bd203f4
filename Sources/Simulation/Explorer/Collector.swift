/// Keeps the situations that were found, each once, and how they lead to each other.
struct Collector {
  private(set) var situations = SituationTable()
  private(set) var edges = EdgeList()
  private(set) var transitions = 0
  /// How many situations have their successors here.
  private(set) var explored = 0
  /// The situations of which an event was not followed.
  private(set) var unfollowed: Set<Int> = []
  /// The successors that are looked up next.
  var run: SuccessorRun
  let keepsEdges: Bool
  /// The numbers of the successors.
  private var targets: [UInt32] = []

  /// - Parameter isSymmetric: whether of a situation and its mirror image one is kept.
  init(keepsEdges: Bool, isSymmetric: Bool) {
    self.keepsEdges = keepsEdges
    run = SuccessorRun(isSymmetric: isSymmetric)
  }

  /// The octets taken.
  var memory: Int { situations.memory + edges.memory }

  /// Keeps the first situation.
  mutating func begin(with key: SituationKey) { _ = situations.insert(key, parent: 0) }

  /// Looks up the successors in `run`, which is empty then, and keeps those that are new.
  mutating func work() {
    situations.insert(run, numbers: &targets, keepsNumbers: keepsEdges)
    transitions += run.keys.count
    var start = 0
    for source in run.sources {
      if source.isOverfull { unfollowed.insert(Int(source.number)) }
      guard keepsEdges else { continue }
      for place in start..<Int(source.end) { edges.append(Int(targets[place]), byNetwork: place >= Int(source.network)) }
      edges.endSource()
      start = Int(source.end)
    }
    explored += run.sources.count
    run.removeAll()
  }

  /// Whether all that can happen in a situation was followed.
  func isFollowed(_ number: Int) -> Bool { number < edges.sources && !unfollowed.contains(number) }
}
