/// The situations found, each once, and how they lead to each other.
struct HostGraph {
  /// To which situation one leads, and whether by the network alone.
  struct Link {
    let target: Int
    let byNetwork: Bool
  }

  private var numbers: [HostSituation: Int] = [:]
  private var situations: [HostSituation] = []
  private var parents: [(situation: Int, step: String)] = []
  private var links: [[Link]] = []
  private var depths: [Int] = []

  /// How many situations there are.
  var count: Int { situations.count }
  /// How many events lead from one to another.
  var events: Int { links.reduce(0) { $0 + $1.count } }
  /// How many events the longest of the shortest runs has.
  var depth: Int { depths.max() ?? 0 }

  subscript(number: Int) -> HostSituation { situations[number] }

  /// The number of a situation, which is kept if it is new.
  mutating func insert(_ situation: HostSituation, from parent: Int, _ step: String) -> Int {
    if let known = numbers[situation] { return known }
    let number = situations.count
    numbers[situation] = number
    depths.append(number == 0 ? 0 : depths[parent] + 1)
    situations.append(situation)
    parents.append((parent, step))
    links.append([])
    return number
  }

  /// One situation leads to another.
  mutating func link(_ source: Int, to target: Int, byNetwork: Bool) { links[source].append(Link(target: target, byNetwork: byNetwork)) }

  /// The events of a shortest run to a situation.
  func path(to number: Int) -> [String] {
    var path: [String] = []
    var place = number
    while place > 0 {
      path.append(parents[place].step)
      place = parents[place].situation
    }
    return path.reversed()
  }

  /// The first situation from which none of those that are wanted can be reached.
  func firstThatNeverReaches(_ isWanted: (HostSituation) -> Bool) -> Int? {
    closure(count, from: { isWanted(situations[$0]) }) { number, reaches in links[number].contains { reaches[$0.target] } }
      .firstIndex(of: false)
  }

  /// The first situation from which segments can be exchanged for ever, without a call or a timeout.
  var firstThatIsEndless: Int? {
    closure(count, from: { _ in false }) { number, ends in !links[number].contains { $0.byNetwork && !ends[$0.target] } }
      .firstIndex(of: false)
  }
}
