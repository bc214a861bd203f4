/// The situations found, each once, known by a number in the order of finding. 16 octets a situation, 4 for the one that it was first
/// reached from, and a table of numbers, in shards that several threads can work on.
struct SituationTable {
  private(set) var keys = SituationList()
  private var parents = ChunkedList<UInt32>()
  private var shards: [SituationShard]

  /// A table without situations.
  ///
  /// - Parameter threads: on how many threads situations are looked up; it makes no difference to anything else.
  init(threads: Int = 1) { shards = (0..<threads).map { SituationShard(index: $0, of: threads) } }

  /// How many situations there are.
  var count: Int { keys.count }
  /// The octets that they take; the same for any number of threads.
  var memory: Int { keys.memory + parents.memory + SituationShard.memory(of: count) }

  subscript(number: Int) -> SituationKey { keys[number].key }

  /// The number of the situation from which this one was first reached; the first one's is its own.
  func parent(of number: Int) -> Int { Int(parents[number]) }

  /// The number of a situation, which is kept if it is new.
  mutating func insert(_ key: SituationKey, parent: Int) -> (number: Int, isNew: Bool) {
    var run = SuccessorRun()
    run.add(move: nil, key)
    run.endSource(parent)
    let before = count
    let numbers = insert([run], keepsNumbers: true)
    return (numbers[0], count > before)
  }

  /// Looks up the successors of one run after the other, each in its order, and keeps those that are new; their numbers follow on in that order.
  ///
  /// - Returns: the number of each, if `keepsNumbers`; else nothing.
  mutating func insert(_ runs: [SuccessorRun], keepsNumbers: Bool) -> [Int] {
    lookUp(runs, keepsNumbers: keepsNumbers)
    let start = count
    let ranks = number()
    finish(ranks, from: start)
    guard keepsNumbers else { return [] }
    var readers = shards.map { $0.found.makeIterator() }
    var numbers: [Int] = []
    for run in runs {
      for source in run.sources {
        for place in Int(source.start)..<Int(source.end) {
          let shard = shardIndex(of: run.keys[place])
          guard let found = readers[shard].next() else { preconditionFailure("a successor was not looked up") }
          numbers.append(Int(found) < start || shards.count == 1 ? Int(found) : start + ranks[shard][Int(found) - start])
        }
      }
    }
    return numbers
  }

  private func shardIndex(of key: PackedSituation) -> Int { shards.count == 1 ? 0 : SituationShard.index(of: key.mixed, shards.count) }

  private mutating func lookUp(_ runs: [SuccessorRun], keepsNumbers: Bool) {
    let keys = keys
    shards.updateConcurrently { _, shard in shard.lookUp(runs, among: keys, keepsNumbers: keepsNumbers) }
  }

  /// Appends the new situations of all shards in the order of finding.
  ///
  /// - Returns: for each shard's new situations their places in that order; empty for a single shard, whose order that is.
  private mutating func number() -> [[Int]] {
    let news = shards.map(\.news)
    if news.count == 1 {
      append(news[0])
      return [[]]
    }
    var ranks: [[Int]] = news.map { new in
      var ranks: [Int] = []
      ranks.reserveCapacity(new.count)
      return ranks
    }
    var all: [SituationShard.New] = []
    all.reserveCapacity(news.reduce(0) { $0 + $1.count })
    var heads = Array(repeating: 0, count: news.count)
    // The next order of each shard; past all others when it has no more.
    var orders = news.map { $0.first?.order ?? .max }
    while true {
      var first = 0
      for shard in 1..<orders.count where orders[shard] < orders[first] { first = shard }
      if orders[first] == .max { break }
      let head = heads[first]
      ranks[first].append(all.count)
      all.append(news[first][head])
      heads[first] = head + 1
      orders[first] = head + 1 < news[first].count ? news[first][head + 1].order : .max
    }
    append(all)
    return ranks
  }

  private mutating func finish(_ ranks: [[Int]], from start: Int) {
    shards.updateConcurrently { index, shard in shard.finish(ranks[index], from: start) }
  }

  private mutating func append(_ news: [SituationShard.New]) {
    keys.append(contentsOf: news.lazy.map { $0.key })
    parents.append(contentsOf: news.lazy.map { $0.parent })
  }
}
