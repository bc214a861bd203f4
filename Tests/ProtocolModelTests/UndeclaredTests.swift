import ProtocolModel
import Testing

/// What a model uses and does not declare, each named once for its user.
@Suite struct UndeclaredTests {
  private func using(_ condition: Guard = Own.tries == 1, _ actions: [Action] = [], enter: State? = nil) -> [String] {
    problems { $0.rules.insert(rule("new", when: condition, do: actions, enter: enter), at: 0) }
  }

  private func expected(_ what: String) -> [String] { ["undeclared: the rule new uses \(what), which the model does not declare"] }

  /// Variables, arguments and fields, in conditions and in actions.
  @Test func symbols() {
    let odd: Term<Octets> = .variable("ODD", cite: .book("9"))
    let argument: Term<Octets> = .argument("CALL.odd")
    let field: Term<Octets> = .field("M.ODD")
    #expect(using(odd > 0 && odd == 3) == expected("the variable ODD"))
    #expect(using(Own.tries == 1, [odd <- 3]) == expected("the variable ODD"))
    #expect(using(argument > 0) == expected("the argument CALL.odd"))
    #expect(using(field > 0) == expected("the field M.ODD"))
    #expect(using(Own.tries == 1, [.trim(from: B.next.expression, length: field.expression)]) == expected("the field M.ODD"))
  }

  /// Queues and timers, asked about and worked on.
  @Test func queuesAndTimers() {
    let queue = Queue("odd", of: .calls, cite: .book("9"))
    let timer = Timer("odd", cite: .book("9"))
    #expect(using(queue.isEmpty) == expected("the queue odd"))
    #expect(using(Own.tries == 1, [.flush(queue)]) == expected("the queue odd"))
    #expect(using(timer.isRunning) == expected("the timer odd"))
    #expect(using(Own.tries == 1, [.stop(timer)]) == expected("the timer odd"))
  }

  /// Control bits, asked for and sent, and states entered.
  @Test func controlBitsAndStates() {
    let bit = ControlBit("ODD")
    #expect(using(bit.isOn) == expected("the control bit ODD"))
    #expect(using(Own.tries == 1, [.send(SegmentTemplate([], controlBits: [bit]), keep: nil)]) == expected("the control bit ODD"))
    #expect(using(Own.tries == 1, [.strip([bit])]) == expected("the control bit ODD"))
    #expect(using(enter: State("LAZY", cite: .book("9"))) == expected("the state LAZY"))
  }

  /// A declaration taken away while a rule and an event need it.
  @Test func noLongerDeclared() {
    #expect(
      problems { $0.variables.removeAll { $0 == B.next.symbol } }
        == ["undeclared: the rule hear.number uses the variable B.NEXT, which the model does not declare"])
    #expect(
      problems { $0.timers = [] } == [
        "undeclared: an event uses the timer patience, which the model does not declare",
        "undeclared: the rule ask.idle uses the timer patience, which the model does not declare",
      ])
  }
}
