extension ProtocolModel {
  /// What rules, pipelines and impossibilities use although the model does not declare it.
  var undeclared: [ValidityProblem] {
    var uses: [(user: String, what: String)] = []
    func check<T: Hashable>(_ used: [T], _ declared: [T], by user: String, _ name: (T) -> String) {
      var seen = Set(declared)
      for one in used where seen.insert(one).inserted { uses.append((user, name(one))) }
    }
    check([initial], states, by: "the model") { "the state \($0.name)" }
    for pipeline in pipelines {
      check(pipeline.states, states, by: "the pipeline \(pipeline.id)") { "the state \($0.name)" }
      check([pipeline.event], events, by: "the pipeline \(pipeline.id)") { "the event \($0.name)" }
    }
    for one in impossibilities {
      check(one.states, states, by: "the impossibility \(one.id)") { "the state \($0.name)" }
      check([one.event], events, by: "the impossibility \(one.id)") { "the event \($0.name)" }
    }
    check(events.compactMap(\.kind.timer), timers, by: "an event") { "the timer \($0.id)" }
    check(format.fields.compactMap(\.control), format.controlBits, by: "a field") { "the control bit \($0.name)" }
    let fields = format.fields.map(\.symbol) + [format.length, format.text]
    for rule in rules {
      let user = "the rule \(rule.id)"
      check(rule.states + [rule.target].compactMap { $0 }, states, by: user) { "the state \($0.name)" }
      check([rule.event], events, by: user) { "the event \($0.name)" }
      let symbols = variables + settings + hostValues + marks + fields + rule.event.kind.arguments
      check(rule.symbols + rule.actions.flatMap(\.fields), symbols, by: user) { "the \($0.home.noun) \($0.name)" }
      check(rule.queues, queues, by: user) { "the queue \($0.id)" }
      check(rule.condition.timers + rule.actions.compactMap(\.timer), timers, by: user) { "the timer \($0.id)" }
      let bits = rule.condition.controlBits + rule.actions.flatMap(\.controlBits)
      check(bits, format.controlBits, by: user) { "the control bit \($0.name)" }
    }
    for one in specifiedTransitions {
      let user = "the specified transition \(one.number)"
      check([one.from, one.to], states, by: user) { "the state \($0.name)" }
      check(one.causes.compactMap(\.event), events, by: user) { "the event \($0.name)" }
      let arguments = one.causes.compactMap(\.event).flatMap(\.kind.arguments)
      check(one.symbols, variables + settings + fields + arguments, by: user) { "the \($0.home.noun) \($0.name)" }
      check(one.queues, queues, by: user) { "the queue \($0.id)" }
      check(one.causes.flatMap(\.condition.timers) + one.actions.compactMap(\.timer), timers, by: user) { "the timer \($0.id)" }
      check(one.sends.flatMap { $0 } + one.causes.flatMap(\.controlBits), format.controlBits, by: user) { "the control bit \($0.name)" }
    }
    return uses.map {
      ValidityProblem(
        validity: .undeclared, what: "\($0.user) uses \($0.what), which the model does not declare", hint: "declare it, or correct the name"
      )
    }
  }
}

extension Event.Kind {
  fileprivate var timer: Timer? { if case .timeout(let timer) = self { timer } else { nil } }
  fileprivate var arguments: [Symbol] { if case .call(let symbols) = self { symbols } else { [] } }
}

extension Symbol.Home {
  fileprivate var noun: String {
    switch self {
    case .endpoint: "variable"
    case .segment: "field"
    case .call: "argument"
    case .setting: "setting"
    case .host: "value of the host"
    }
  }
}

extension Guard {
  fileprivate var timers: [Timer] {
    switch self {
    case .always, .comparison, .interval, .isSet, .isTrue, .control, .isKind: []
    case .isRunning(let timer): [timer]
    case .not(let inner): inner.timers
    case .and(let left, let right), .or(let left, let right): left.timers + right.timers
    }
  }
}

extension Action {
  /// The header fields that the action writes into a segment.
  fileprivate var fields: [Symbol] {
    switch self {
    case .send(let template, keep: _): template.values.map(\.symbol)
    case .resend(_, updating: let values), .resendLast(_, updating: let values): values.map(\.symbol)
    case .onHost(.mark(let symbol, _)): [symbol]
    case .set, .select, .unset, .join, .start, .stop, .stopAll, .answer, .signal, .complete, .completeFirst, .deliver, .completeUpTo, .hold,
      .take,
      .acknowledge,
      .flush, .trim, .strip, .replaySegment, .replayCall, .createBlock, .deleteBlock, .deleteBlockKeeping, .onHost, .drop:
      []
    }
  }

  /// The control bits that the action writes into a segment or takes off one.
  fileprivate var controlBits: [ControlBit] {
    switch self {
    case .send(let template, keep: _): template.controlBits
    case .strip(let bits): bits
    case .set, .select, .unset, .resend, .resendLast, .join, .onHost, .start, .stop, .stopAll, .answer, .signal, .complete, .completeFirst,
      .deliver, .completeUpTo, .hold, .take,
      .acknowledge, .flush, .trim, .replaySegment, .replayCall, .createBlock, .deleteBlock, .deleteBlockKeeping, .drop:
      []
    }
  }
}
