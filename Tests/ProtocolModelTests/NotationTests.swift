import ProtocolModel
import Testing

/// A written guard or action and the words that it must print.
struct Written<Value: Sendable>: Sendable, CustomTestStringConvertible {
  let value: Value
  let text: String
  init(_ value: Value, _ text: String) {
    self.value = value
    self.text = text
  }
  var testDescription: String { text }
}

private let hello: Guard = ControlBit.hello.isOn
private let bye: Guard = ControlBit.bye.isOn
private let receipt: Guard = ControlBit.receipt.isOn

@Suite struct NotationTests {
  private static let comparisons: [Written<Guard>] = [
    .init(A.first == A.next, "A.FIRST = A.NEXT"), .init(A.first != A.next, "A.FIRST /= A.NEXT"),
    .init(A.first < A.next, "A.FIRST < A.NEXT"), .init(A.first =< A.next, "A.FIRST =< A.NEXT"),
    .init(A.first > A.next, "A.FIRST > A.NEXT"), .init(A.first >= A.next, "A.FIRST >= A.NEXT"),
    .init(A.first < M.receipt =< A.next, "A.FIRST < M.REC =< A.NEXT"),
    .init(A.first =< M.receipt =< A.next, "A.FIRST =< M.REC =< A.NEXT"),
    .init(B.next =< M.number < B.next + B.room, "B.NEXT =< M.NUM < B.NEXT+B.ROOM"),
    .init(B.next =< M.number + M.length - 1 < B.next + B.room, "B.NEXT =< M.NUM+M.LEN-1 < B.NEXT+B.ROOM"),
    .init(M.text > 0, "M.TXT > 0"), .init(Own.tries >= 3, "TRIES >= 3"),
    .init(A.room - B.room >= smallest(B.room / 2, Own.most), "A.ROOM-B.ROOM >= min(B.ROOM/2, MOST)"),
    .init(M.text == (A.room - (B.room - Own.most)), "M.TXT = A.ROOM-(B.ROOM-MOST)"),
    .init(A.next - A.first > 0, "A.NEXT-A.FIRST > 0"),
    .init(M.number.front(of: .sent) =< B.next, "M.NUM of the first of sent =< B.NEXT"),
    .init(Queue.asked.octets > 0, "octets of asked > 0"), .init(Queue.asked.isEmpty, "entries of asked = 0"),
  ]

  /// Comparisons and intervals print as the specification writes them.
  @Test(arguments: comparisons) func comparisonsReadAsWritten(_ written: Written<Guard>) {
    #expect(written.value.notation() == written.text)
  }

  private static let conditions: [Written<Guard>] = [
    .init(.always, "always"), .init(hello, "HELLO"), .init(!hello, "no HELLO"), .init(A.first.isSet, "A.FIRST is set"),
    .init(!A.first.isSet, "A.FIRST is not set"), .init(Own.open.isTrue, "OPEN"), .init(Own.open.isFalse, "no OPEN"),
    .init(Timer.patience.isRunning, "patience timer running"), .init(Timer.patience.isStopped, "patience timer not running"),
    .init(!(A.first == A.next), "not (A.FIRST = A.NEXT)"), .init(!(hello && bye), "not (HELLO and BYE)"),
    .init(hello && bye && receipt, "HELLO and BYE and REC"), .init(hello || bye || receipt, "HELLO or BYE or REC"),
    .init(hello && bye || receipt, "(HELLO and BYE) or REC"), .init(hello || bye && receipt, "HELLO or (BYE and REC)"),
    .init((hello || bye) && receipt, "(HELLO or BYE) and REC"), .init(hello && (bye || receipt), "HELLO and (BYE or REC)"),
    .init(hello && A.first < M.receipt =< A.next, "HELLO and A.FIRST < M.REC =< A.NEXT"),
  ]

  /// Conditions print in words, with parentheses wherever `and` and `or` meet.
  @Test(arguments: conditions) func conditionsReadAsWritten(_ written: Written<Guard>) {
    #expect(written.value.notation() == written.text)
  }

  private static let template = SegmentTemplate(
    [
      .init(.init("NUM", M.number.symbol, label: "num"), A.next.expression),
      .init(.init("REC", M.receipt.symbol, label: "rec"), B.next.expression),
      .init(.init("ROOM", B.room.symbol, label: ""), B.room.expression, isShown: false),
    ], controlBits: [.hello, .receipt])

  private static let setting: [Written<Action>] = [
    .init(A.next <- A.first + 1, "A.NEXT <- A.FIRST+1"), .init(Own.open <- true, "OPEN <- true"), .init(Own.open <- false, "OPEN <- false"),
    .init(Own.tries <- Own.tries + 1, "TRIES <- TRIES+1"), .init(A.next <- A.first + M.length.sent, "A.NEXT <- A.FIRST+sent M.LEN"),
    .init(B.next <- later(B.next, M.number), "B.NEXT <- max(B.NEXT, M.NUM)"), .init(.select(A.first.symbol), "select A.FIRST"),
    .init(.unset(A.first.symbol), "unset A.FIRST"),
    .init(.start(.patience, (2 * Own.pause).expression), "start the patience timer (2*PAUSE)"),
    .init(.stop(.patience), "stop the patience timer"), .init(.stopAll, "stop all timers"), .init(.createBlock, "create the control block"),
    .init(.deleteBlock, "delete the control block"),
  ]

  private static let sending: [Written<Action>] = [
    .init(.send(template, keep: nil), "send <NUM=A.NEXT><REC=B.NEXT><CTL=HELLO,REC>"),
    .init(.send(template, keep: .sent), "send <NUM=A.NEXT><REC=B.NEXT><CTL=HELLO,REC>, kept in sent"),
    .init(.resend(.sent, updating: []), "send the first of sent again"),
    .init(.answer(Answer("ok", isError: false)), "return \"ok\""), .init(.signal(Signal("gone")), "signal \"gone\""),
    .init(.complete(.asked, Answer("gone", isError: true)), "answer all of asked with \"gone\""),
    .init(.deliver(.asked, from: B.room.symbol, Answer("ok", isError: false)), "deliver the octets of B.ROOM to asked: \"ok\""),
    .init(
      .completeUpTo(.asked, A.first.expression, Answer("ok", isError: false)),
      "answer those of asked that end at or before A.FIRST with \"ok\""),
    .init(.hold(.asked), "put into asked"),
    .init(.take(.asked, octets: M.text.sent.expression, endingAt: A.next.expression), "take sent M.TXT octets from asked"),
    .init(.acknowledge(.sent, upTo: A.first.expression), "remove from sent what ends at or before A.FIRST"),
    .init(.flush(.sent), "flush sent"),
    .init(.trim(from: B.next.expression, length: B.room.expression), "trim to the window from B.NEXT of B.ROOM octets"),
    .init(.strip([.hello, .bye]), "take off HELLO,BYE"),
    .init(.replaySegment(.sent, at: StepReference("hear", "first")), "process the first of sent at step hear/first"),
    .init(.replayCall(.asked), "process the first of asked now"), .init(.drop, "drop the segment"),
  ]

  /// Every action prints what it does.
  @Test(arguments: setting + sending) func actionsReadAsWritten(_ written: Written<Action>) {
    #expect(written.value.notation() == written.text)
  }

  /// A chain is one node of the tree, not two comparisons: it can only be evaluated, and printed, as a whole.
  @Test func chainIsOneNode() {
    let chain: Guard = A.first < M.receipt =< A.next
    #expect(chain == .interval(A.first.expression, .less, M.receipt.expression, .lessOrEqual, A.next.expression, .ourPosition))
  }

  /// `&&` binds tighter than `||`, both looser than a comparison or a chain.
  @Test func precedence() {
    let either: Guard = hello || bye && receipt
    #expect(either == .or(hello, .and(bye, receipt)))
    let inside: Guard = B.next =< M.number < B.next + B.room
    let mixed: Guard = hello && B.next =< M.number < B.next + B.room || bye
    #expect(mixed == .or(.and(hello, inside), bye))
  }

  /// A segment that carries text says how much; a field that is not shown is left out.
  @Test func segmentWithText() {
    let template = SegmentTemplate(
      [.init(.init("NUM", M.number.symbol, label: "num"), A.next.expression)], controlBits: [.receipt],
      text: smallest(Queue.asked.octets, Own.most).expression)
    #expect(template.notation() == "<NUM=A.NEXT><CTL=REC><DATA=min(octets of asked, MOST)>")
  }

  /// A language replaces words between the symbols and keeps the symbols; words that it lacks are English.
  @Test func wordsOfALanguage() {
    let words = Words(["and": "{0} und {1}", "control-off": "kein {0}"])
    let guarded: Guard = !hello && M.text > 0
    #expect(guarded.notation(words) == "kein HELLO und M.TXT > 0")
    #expect(Action.drop.notation(words) == "drop the segment")
  }
}
