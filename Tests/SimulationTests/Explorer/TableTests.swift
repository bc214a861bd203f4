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

  /// Many successors that are looked up at a time get the numbers that they get one after the other.
  @Test func manySituationsAtATime() {
    var (one, many) = (SituationTable(), SituationTable())
    for round in 0..<40 as Range<UInt32> {
      var run = SuccessorRun(isSymmetric: false)
      for number in 0..<1_200 as Range<UInt32> {
        let value = (number &* 7919 &+ round &* 31) % 9_973
        run.add(move: nil, SituationKey(left: value, right: value / 3, fromLeft: value % 7, fromRight: value % 5, allowance: 1))
        if number % 10 == 9 { run.endSource(Int(number / 10)) }
      }
      var numbers: [UInt32] = []
      many.insert(run, numbers: &numbers, keepsNumbers: true)
      let single = run.keys.enumerated().map { place, key in one.insert(key.key, parent: place / 10).number }
      #expect(numbers.map(Int.init) == single)
    }
    #expect(one.count == many.count)
    for number in 0..<one.count { #expect(one[number] == many[number] && one.parent(of: number) == many.parent(of: number)) }
    var copied: [PackedSituation] = []
    many.copy(7..<30, to: &copied)
    #expect(copied.map(\.key) == (7..<30).map { many[$0] })
  }

  /// What the network alone leads to is told from what a call or a timeout leads to.
  @Test func sourcesOfARun() {
    func key(_ number: UInt32) -> SituationKey { SituationKey(left: number, right: 0, fromLeft: 0, fromRight: 0, allowance: 0) }
    var run = SuccessorRun(isSymmetric: false)
    run.add(move: .spontaneous(.left, 0), key(3))
    run.add(move: .loss(from: .left, place: 0), key(4))
    run.noteOverfull()
    run.endSource(0)
    run.add(move: .delivery(from: .left, place: 0), key(2))
    run.endSource(1)
    #expect(run.keys.map(\.key) == [3, 4, 2].map(key))
    #expect(run.sources.map(\.number) == [0, 1] && run.sources.map(\.end) == [2, 3] && run.sources.map(\.network) == [1, 2])
    #expect(run.sources.map(\.isOverfull) == [true, false])
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
      #expect(contents.removing(1, from: all) == rest && contents.removing(2, from: all) != rest)
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
