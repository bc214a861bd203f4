import Testing

@testable import Simulation

/// The tables that an exploration keeps its situations in.
@Suite struct ExplorerTableTests {
  @Test func listsOfWords() {
    var table = WordTable()
    let lists = (0..<1_000).map { number in (0..<UInt32(number % 7)).map { $0 &+ UInt32(number) } }
    let numbers = lists.map { table.insert($0) }
    #expect(lists.map { table.insert($0) } == numbers)
    #expect(Set(numbers).count == Set(lists).count && table.count == Set(lists).count)
    for (list, number) in zip(lists, numbers) {
      #expect(Array(table[number]) == list)
      #expect(table.length(of: number) == list.count)
    }
  }

  @Test func numbersByKeys() {
    var map = NumberMap()
    for number in 0..<5_000 as Range<UInt32> { map.add(number, for: NumberMap.key(number % 70, number / 70)) }
    #expect(map.count == 5_000)
    for number in 0..<5_000 as Range<UInt32> { #expect(map[NumberMap.key(number % 70, number / 70)] == number) }
    #expect(map[NumberMap.key(71, 0)] == nil)
  }

  @Test func situations() {
    var table = SituationTable()
    func key(_ number: UInt32) -> SituationKey {
      SituationKey(left: number, right: number / 3, fromLeft: (number * 7) & 0xFFF_FFFF, fromRight: number % 5, allowance: number % 256)
    }
    for number in 0..<40_000 as Range<UInt32> {
      #expect(table.insert(key(number), parent: Int(number / 2)) == (Int(number), true))
    }
    #expect(table.count == 40_000)
    for number in 0..<40_000 where number % 97 == 0 {
      #expect(table[number] == key(UInt32(number)))
      #expect(table.parent(of: number) == number / 2)
      #expect(table.insert(key(UInt32(number)), parent: 0) == (number, false))
    }
  }

  /// Tables in one part and in three know the same situations by the same numbers.
  @Test func situationsInParts() {
    var (whole, parts) = (SituationTable(), SituationTable(threads: 3))
    for round in 0..<40 as Range<UInt32> {
      let runs = (0..<4 as Range<UInt32>).map { index in
        var run = SuccessorRun()
        for number in 0..<300 as Range<UInt32> {
          let value = (number &* 7919 &+ index &* 104_729 &+ round &* 31) % 9_973
          run.add(move: nil, SituationKey(left: value, right: value / 3, fromLeft: value % 7, fromRight: value % 5, allowance: 1))
          if number % 10 == 9 { run.endSource(Int(index * 30 + number / 10)) }
        }
        return run
      }
      let numbers = whole.insert(runs, keepsNumbers: true)
      #expect(numbers.count == 1_200 && numbers == parts.insert(runs, keepsNumbers: true))
      for (key, number) in zip(runs.flatMap(\.keys), numbers) { #expect(whole[number] == key.key) }
    }
    #expect(whole.count == parts.count && whole.memory == parts.memory)
    for number in 0..<whole.count { #expect(whole[number] == parts[number] && whole.parent(of: number) == parts.parent(of: number)) }
  }

  /// A situation for which something is not known yet has its successors after the others, and its place before them.
  @Test func missedSituations() {
    func key(_ number: UInt32) -> SituationKey { SituationKey(left: number, right: 0, fromLeft: 0, fromRight: 0, allowance: 0) }
    var run = SuccessorRun()
    run.add(move: nil, key(1))
    run.missSource(0)
    run.add(move: .delivery(from: .left, place: 0), key(2))
    run.endSource(1)
    #expect(run.missed == [0] && run.keys.map(\.key) == [key(2)])
    run.fill { number, run in
      #expect(number == 0)
      run.add(move: .spontaneous(.left, 0), key(3))
      run.add(move: .loss(from: .left, place: 0), key(4))
    }
    #expect(run.missed.isEmpty && run.keys.map(\.key) == [2, 3, 4].map(key))
    #expect(run.sources.map(\.number) == [0, 1] && run.sources.map(\.start) == [1, 0] && run.sources.map(\.network) == [2, 0])
    var table = SituationTable()
    #expect(table.insert([run], keepsNumbers: true) == [0, 1, 2])
    #expect(table[0] == key(3) && table[2] == key(2) && table.parent(of: 2) == 1)
  }

  @Test func whatIsInFlight() {
    for order in [Bounds.Order.kept, .any] {
      var contents = Contents(order: order)
      let first = contents.adding(contents.sent([5, 3]), to: Contents.empty)
      let all = contents.adding(contents.sent([4]), to: first)
      let expected: [UInt32] = order == .kept ? [5, 3, 4] : [3, 4, 5]
      #expect((0..<3).map { contents.segment($0, of: all) } == expected)
      let rest = contents.removing(1, from: all)
      #expect((0..<2).map { contents.segment($0, of: rest) } == [expected[0], expected[2]])
      #expect(contents.removing(0, from: contents.removing(0, from: rest)) == Contents.empty)
      #expect(contents.adding(Contents.empty, to: all) == all)
      #expect(contents.knownRemoving(1, from: all) == rest && contents.knownRemoving(2, from: all) == nil)
      #expect(contents.knownAdding(all, to: rest) == nil && contents.knownAdding(Contents.empty, to: all) == all)
    }
  }

  @Test func networkAllowances() {
    let bounds = Bounds(left: [], right: [], losses: 2, duplicates: 1, prematureTimeouts: 3, injectionsAtMost: 1)
    let most = NetworkAllowance.Most(bounds)
    #expect(most.count == 48)
    let numbers = (0..<UInt32(most.count)).map { NetworkAllowance(number: $0, most) }
    #expect(Set(numbers).count == most.count)
    #expect(numbers.map { $0.number(most) } == Array(0..<48))
    #expect(NetworkAllowance(number: most.full.number(most), most) == most.full)
    let steps = NetworkSteps(most)
    for number in 0..<UInt32(most.count) {
      var left = NetworkAllowance(number: number, most)
      left.losses -= 1
      #expect(steps.afterLoss(number) == (left.losses < 0 ? nil : left.number(most)))
    }
    #expect(steps.afterDuplicate(most.full.number(most)).flatMap(steps.afterDuplicate) == nil)
    #expect(steps.afterInjection(most.full.number(most)).flatMap(steps.afterInjection) == nil)
    #expect(steps.afterPrematureTimeout(0) == nil && steps.afterPrematureTimeout(most.full.number(most)) != nil)
  }

  @Test func changesOfFacts() {
    #expect(HistoryFact.Change.none.value(after: 7) == 7 && HistoryFact.Change.happens.value(after: 0) == 1)
    #expect(HistoryFact.Change.adds(3).value(after: 4) == 7 && HistoryFact.Change.adds(3).value(after: 999) == HistoryFact.most)
  }

  @Test func positions() {
    for offset in [0, 1, 65_535, 4_294_967_295 /* one before the first */] as [UInt32] {
      #expect(Numbering.swapped(Numbering.own &+ offset) == Numbering.peer &+ offset)
      #expect(Numbering.swapped(Numbering.peer &+ offset) == Numbering.own &+ offset)
    }
    #expect(Numbering.swapped(0) == 0)
  }
}
