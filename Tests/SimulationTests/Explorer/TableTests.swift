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
  }

  @Test func positions() {
    for offset in [0, 1, 65_535, 4_294_967_295 /* one before the first */] as [UInt32] {
      #expect(Numbering.swapped(Numbering.own &+ offset) == Numbering.peer &+ offset)
      #expect(Numbering.swapped(Numbering.peer &+ offset) == Numbering.own &+ offset)
    }
    #expect(Numbering.swapped(0) == 0)
  }
}
