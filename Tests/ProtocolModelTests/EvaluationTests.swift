import ProtocolModel
import Testing

private let last: UInt32 = 4_294_967_295
private let half: UInt32 = 2_147_483_648

private func board(first: UInt32? = nil, middle: UInt32? = nil, next: UInt32? = nil) -> Board {
  Board(values: [A.first.symbol: first, M.receipt.symbol: middle, A.next.symbol: next].compactMapValues { $0 })
}

@Suite struct EvaluationTests {
  private static let pairs: [(left: UInt32, right: UInt32, isLess: Bool)] = [
    (5, 5, false), (5, 6, true), (6, 5, false), (last, 0, true), (0, last, false), (last - 10, 10, true), (0, half - 1, true),
    (0, half + 1, false), (last, half - 2, true), (half + 1, 0, true),
  ]

  /// A position is less than another when the way forward to it is shorter than half of the number space, also across its end.
  @Test(arguments: pairs) func positionsAreComparedAcrossTheEnd(left: UInt32, right: UInt32, isLess: Bool) {
    #expect(Relation.less.holds(left, right, unit: .ourPosition) == isLess)
    #expect(Relation.lessOrEqual.holds(left, right, unit: .ourPosition) == (isLess || left == right))
    #expect(Relation.greaterOrEqual.holds(left, right, unit: .ourPosition) == !isLess)
    #expect(Relation.greater.holds(left, right, unit: .theirPosition) == (!isLess && left != right))
    #expect(Relation.equal.holds(left, right, unit: .theirPosition) == (left == right))
    #expect(Relation.notEqual.holds(left, right, unit: .theirPosition) == (left != right))
  }

  /// Counts are compared as whole numbers: the largest is the largest.
  @Test(arguments: [Unit.octets, .times, .milliseconds]) func countsAreComparedAsNumbers(unit: Unit) {
    #expect(Relation.less.holds(0, last, unit: unit))
    #expect(!Relation.less.holds(last, 0, unit: unit))
  }

  /// `FIRST < M.REC =< NEXT` holds from one after the first to the last, and nowhere else, also across the end of the numbers.
  @Test(arguments: [0, 100, last - 1, last, half - 2, half]) func intervalIsOneTest(base: UInt32) {
    let isNew: Guard = A.first < M.receipt =< A.next
    let offsets: [(UInt32, Bool)] = [(last, false), (0, false), (1, true), (3, true), (4, false), (half, false)]
    for (offset, expected) in offsets {
      #expect(isNew.holds(in: board(first: base, middle: base &+ offset, next: base &+ 3)) == expected, "offset \(offset)")
    }
    #expect(isNew.holds(in: board(first: base, middle: base, next: base)) == false)
  }

  /// A stretch longer than half of the numbers is still one interval; two comparisons would miss its far end.
  @Test func intervalMayBeLongerThanHalf() {
    let inside: Guard = A.first =< M.receipt =< A.next
    #expect(inside.holds(in: board(first: 0, middle: half + 5, next: half + 10)) == true)
    #expect(inside.holds(in: board(first: 0, middle: half + 11, next: half + 10)) == false)
  }

  /// The end of the window does not belong to it; an empty window holds nothing.
  @Test func windowEndsBeforeItsEnd() {
    let inside: Guard = B.next =< M.number < B.next + B.room
    func holds(_ number: UInt32, room: UInt32) -> Bool? {
      inside.holds(in: Board(values: [B.next.symbol: last, B.room.symbol: room, M.number.symbol: number]))
    }
    #expect(holds(last, room: 2) == true)
    #expect(holds(0, room: 2) == true)
    #expect(holds(1, room: 2) == false)
    #expect(holds(last, room: 0) == false)
    #expect(holds(last - 1, room: 2) == false)
  }

  /// Sums and differences go round at the end of the numbers; a product stops at the largest; a quotient is rounded down.
  @Test func arithmetic() {
    let board = Board(values: [A.first.symbol: last, A.next.symbol: 4, A.room.symbol: 7, Own.pause.symbol: half])
    #expect((A.first + 1).expression.value(in: board) == 0)
    #expect((A.next - A.first).expression.value(in: board) == 5)
    #expect((A.next - A.room).expression.value(in: board) == last - 2)
    #expect((A.room / 2).expression.value(in: board) == 3)
    #expect((2 * Own.pause).expression.value(in: board) == last)
    #expect(smallest(A.room, 9, 8).expression.value(in: board) == 7)
  }

  /// So many pauses and one more, each twice the one before as far as the longest: 924.6 s for 15 from 200 ms up to 120 s, as Linux's
  /// documentation says of tcp_retries2. The sum stops at the largest number.
  @Test(arguments: [(0, 200), (3, 3_000), (9, 204_600), (15, 924_600), (.max, .max)] as [(UInt32, UInt32)])
  func pausesThatDouble(times: UInt32, length: UInt32) {
    let sum = Expression.pauses(from: .literal(200), times: .literal(times), most: .literal(120_000))
    #expect(sum.value(in: Board()) == length)
    #expect(Expression.pauses(from: A.room.expression, times: .literal(times), most: .literal(1)).value(in: Board()) == nil)
  }

  /// One count goes into another so often, rounded down; nothing goes into it 0 times.
  @Test(arguments: [(7, 2, 3), (6, 2, 3), (0, 5, 0), (3, 0, nil)] as [(UInt32, UInt32, UInt32?)])
  func ratios(count: UInt32, divisor: UInt32, times: UInt32?) {
    #expect(Expression.ratio(.literal(count), .literal(divisor)).value(in: Board()) == times)
  }

  /// The later of two positions is told across the end of the numbers; of an undefined and a defined one it is the defined.
  @Test func laterPosition() {
    func latest(_ left: UInt32?, _ right: UInt32?) -> UInt32? {
      let values = [B.next.symbol: left, M.number.symbol: right].compactMapValues { $0 }
      return later(B.next, M.number).expression.value(in: Board(values: values))
    }
    #expect(latest(last, 3) == 3)
    #expect(latest(3, last) == 3)
    #expect(latest(9, 9) == 9)
    #expect(latest(nil, 8) == 8)
    #expect(latest(8, nil) == 8)
    #expect(latest(nil, nil) == nil)
  }

  /// What needs something undefined has no value, and a guard over it neither holds nor fails.
  @Test func undefinedIsNotZero() {
    #expect((A.first + 1).expression.value(in: Board()) == nil)
    #expect((A.next - A.first).expression.value(in: board(first: 1)) == nil)
    #expect(smallest(A.room, 3).expression.value(in: Board()) == nil)
    #expect((A.room / 2).expression.value(in: Board()) == nil)
    let less: Guard = A.first < A.next
    #expect(less.holds(in: board(first: 1)) == nil)
    let chain: Guard = A.first < M.receipt =< A.next
    #expect(chain.holds(in: board(first: 1, next: 3)) == nil)
    #expect(A.first.isSet.holds(in: Board()) == false)
    #expect(Own.open.isTrue.holds(in: Board()) == false)
    #expect(Own.open.isFalse.holds(in: Board()) == true)
    #expect((!less).holds(in: Board()) == nil)
  }

  /// `and` and `or` are decided by one side when it decides; only otherwise does an undefined side leave them open.
  @Test func undefinedInAndOr() {
    let yes: Guard = .always
    let no: Guard = !yes
    let open: Guard = A.first == A.next
    let both: [(Guard, Bool?)] = [
      (yes && open, nil), (open && yes, nil), (no && open, false), (open && no, false), (open && open, nil), (yes && no, false),
      (no && no, false), (yes && yes, true),
    ]
    let either: [(Guard, Bool?)] = [
      (yes || open, true), (open || yes, true), (no || open, nil), (open || no, nil), (open || open, nil), (yes || no, true),
      (no || no, false), (yes || yes, true),
    ]
    for (guarded, expected) in both + either { #expect(guarded.holds(in: Board()) == expected, "\(guarded.notation())") }
  }

  /// Settings have their preset; segments, queues, timers and control bits are asked of the board.
  @Test func leavesAreAskedOfTheValuation() {
    let board = Board(
      sent: [M.length.symbol: 3], front: [M.number.symbol: 4], entries: 2, octets: 5, controlBits: [.hello], isRunning: true)
    #expect(Own.most.expression.value(in: board) == 536)
    #expect(M.length.sent.expression.value(in: board) == 3)
    #expect(M.number.front(of: .sent).expression.value(in: board) == 4)
    #expect(Queue.asked.octets.expression.value(in: board) == 5)
    #expect(Queue.asked.isNotEmpty.holds(in: board) == true)
    #expect(Timer.patience.isRunning.holds(in: board) == true)
    #expect(Timer.patience.isStopped.holds(in: board) == false)
    #expect((ControlBit.hello.isOn && ControlBit.bye.isOff).holds(in: board) == true)
  }

  /// The parts that a guard is computed from are listed once each, in the order of writing.
  @Test func leavesOfAGuard() {
    let guarded: Guard = A.first < M.receipt =< A.next && (M.receipt > A.first || Own.open.isTrue) && ControlBit.hello.isOn
    #expect(guarded.leaves.map { $0.notation() } == ["A.FIRST", "M.REC", "A.NEXT", "OPEN"])
    #expect(guarded.controlBits == [.hello])
  }
}
