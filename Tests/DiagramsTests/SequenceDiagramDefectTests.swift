import Diagrams
import Testing

/// What no drawing could say is refused, one test for each kind of defect.
@Suite struct SequenceDiagramDefectTests {
  private let left = SequenceDiagram.Participant(name: "A", initialState: "CLOSED")
  private let right = SequenceDiagram.Participant(name: "B", initialState: "LISTEN")

  private func defect(_ arrows: [SequenceDiagram.Arrow], _ events: [SequenceDiagram.Event]) -> SequenceDiagramDefect? {
    do {
      _ = try SequenceDiagram(left: left, right: right, arrows: arrows, events: events)
      return nil
    } catch {
      return error
    }
  }

  private func call(_ number: Int = 1, at time: Int = 0, after: String = "CLOSED", sends: [Int] = []) -> SequenceDiagram.Event {
    .init(number: number, time: time, side: .left, cause: .call("SEND"), before: "CLOSED", after: after, departures: sends)
  }

  private func arrival(_ number: Int, of arrow: Int, at time: Int, _ side: SequenceDiagram.Side = .right) -> SequenceDiagram.Event {
    .init(number: number, time: time, side: side, cause: .arrival(arrow), before: "LISTEN", after: "LISTEN")
  }

  private func arrow(_ id: Int = 1, _ label: [String] = ["SYN"], _ fate: SequenceDiagram.Arrow.Fate = .lost, at time: Int = 0)
    -> SequenceDiagram.Arrow
  {
    .init(id: id, from: .left, label: label, sentAt: time, fate: fate)
  }

  @Test(arguments: [["a b"], ["a|b"], ["-a"], ["a-"], [""], ["..."], []]) func `a label that cannot be told from a line`(label: [String]) {
    #expect(defect([arrow(1, label)], [call(sends: [1])]) == .text(label.first ?? ""))
  }

  @Test(arguments: ["SYN SENT", "", "A|B"]) func `a state that is not one word`(state: String) {
    #expect(defect([], [call(after: state)]) == .text(state))
  }

  @Test func `events out of order`() {
    #expect(defect([], [call(2)]) == .order(event: 2))
    #expect(defect([], [call(1, at: 10), call(2, at: 9)]) == .order(event: 2))
  }

  @Test func `two arrows of one id`() {
    #expect(defect([arrow(), arrow()], [call(sends: [1])]) == .duplicate(arrow: 1))
  }

  @Test func `an arrow that there is not`() {
    #expect(defect([], [call(sends: [7])]) == .unknown(arrow: 7, event: 1))
    #expect(defect([], [arrival(1, of: 7, at: 0)]) == .unknown(arrow: 7, event: 1))
  }

  @Test func `an arrow that its event does not send`() {
    #expect(defect([arrow(at: 5)], [call(sends: [1])]) == .departure(arrow: 1, event: 1))
    #expect(defect([arrow()], [call(sends: [1, 1])]) == .departure(arrow: 1, event: 1))
  }

  @Test func `an arrow that no event sends`() {
    #expect(defect([arrow()], [call()]) == .unsent(arrow: 1))
  }

  @Test func `an arrow that arrives elsewhere, at another time, or twice`() {
    let arrow = arrow(1, ["SYN"], .arrives(at: 5))
    #expect(defect([arrow], [call(sends: [1]), arrival(2, of: 1, at: 6)]) == .arrival(arrow: 1, event: 2))
    #expect(defect([arrow], [call(sends: [1]), arrival(2, of: 1, at: 5, .left)]) == .arrival(arrow: 1, event: 2))
    #expect(defect([arrow], [call(sends: [1]), arrival(2, of: 1, at: 5), arrival(3, of: 1, at: 5)]) == .arrival(arrow: 1, event: 3))
  }

  @Test func `an arrow that arrives at no event`() {
    #expect(defect([arrow(1, ["SYN"], .arrives(at: 5))], [call(sends: [1])]) == .neverArrives(arrow: 1))
  }

  @Test func `texts are single-spaced`() throws {
    var event = call()
    event.notes = ["  connection\n reset\u{7} "]
    let diagram = try SequenceDiagram(left: left, right: right, arrows: [], events: [event])
    #expect(diagram.events[0].notes == ["connection reset"])
  }
}
