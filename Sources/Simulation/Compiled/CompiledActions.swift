import ProtocolModel

extension RuleCompiler {
  /// Carries out one action of a rule.
  mutating func compile(_ action: Action) {
    switch action {
    case .set(let symbol, let expression): set(variable(symbol), expression)
    case .select(let symbol): perform(.select(variable(symbol)))
    case .unset(let symbol): unset(variable(symbol))
    case .send(let template, keep: let queue): send(template, keep: queue)
    case .resend(let queue, updating: let values): resend(queue, values)
    case .start(let timer, let length):
      // There is no clock, but a timer cannot run for an undefined time.
      set(newSlot(), length)
      perform(.set(slot(of: timer), from: constant(0)))
    case .stop(let timer): unset(slot(of: timer))
    case .stopAll: perform(.unset(from: layout.timers.lowerBound, upTo: layout.timers.upperBound))
    case .answer(let answer): perform(.answer(number(of: answer)))
    case .signal(let signal): perform(.signal(number(of: signal)))
    case .trim(from: let start, length: let length):
      let (first, window) = (slot(of: start), slot(of: length))
      perform(.trim(start: first, length: window))
    case .strip(let bits): layout.format.controlBits.contains(bits) ? perform(.strip(bits: layout.bits(bits))) : emit(.giveUp)
    case .createBlock: forgetVariables()
    case .deleteBlock:
      forgetVariables()
      compile(.stopAll)
      perform(.flushAll)
    case .drop: break
    // What only hosts need is left to the interpreter.
    case .resendLast, .join, .completeFirst, .deleteBlockKeeping, .onHost: emit(.giveUp)
    case .complete(let queue, _), .deliver(let queue, from: _, _), .completeUpTo(let queue, _, _), .hold(let queue),
      .take(let queue, octets: _, endingAt: _), .acknowledge(let queue, upTo: _), .flush(let queue), .replaySegment(let queue, at: _),
      .replayCall(let queue):
      if let number = number(of: queue) { compile(action, queue: number) }
    }
  }

  /// Carries out one action that is done to a queue.
  private mutating func compile(_ action: Action, queue: Int32) {
    switch action {
    case .complete(_, let answer): perform(.complete(queue: queue, answer: number(of: answer)))
    case .deliver(_, from: let waiting, let answer):
      perform(.deliver(queue: queue, waiting: variable(waiting), answer: number(of: answer)))
    case .completeUpTo(_, let end, let answer): perform(.completeUpTo(slot(of: end), queue: queue, answer: number(of: answer)))
    case .hold: perform(.hold(queue: queue))
    case .take(_, octets: let octets, endingAt: let end):
      let (count, position) = (slot(of: octets), slot(of: end))
      perform(.take(queue: queue, octets: count, endingAt: position))
    case .acknowledge(_, upTo: let end): perform(.acknowledge(queue: queue, upTo: slot(of: end)))
    case .flush: perform(.flush(queue: queue))
    case .replaySegment(_, at: let step): emit(address(of: step).map { .replaySegment(queue: queue, at: $0) } ?? .giveUp)
    case .replayCall: emit(.replayCall(queue: queue))
    case .set, .select, .unset, .send, .resend, .resendLast, .join, .start, .stop, .stopAll, .answer, .signal, .completeFirst, .trim,
      .strip,
      .createBlock, .deleteBlock, .deleteBlockKeeping, .onHost, .drop:
      preconditionFailure("this is done to no queue")
    }
  }

  private mutating func perform(_ step: Step) { emit(.perform(step)) }

  private mutating func set(_ target: Slot, _ expression: Expression) { perform(.set(target, from: slot(of: expression))) }

  private mutating func unset(_ slot: Slot) { perform(.unset(from: slot, upTo: slot + 1)) }

  private mutating func forgetVariables() { perform(.unset(from: layout.variables.lowerBound, upTo: layout.variables.upperBound)) }

  private mutating func send(_ template: SegmentTemplate, keep queue: Queue?) {
    perform(.beginSegment(bits: layout.bits(template.controlBits)))
    set(layout.made.text, template.text)
    for value in template.values { setMade(value) }
    if let queue {
      if let number = number(of: queue) { queue.content == .calls ? emit(.giveUp) : perform(.sendKeeping(queue: number)) }
    } else {
      perform(.send)
    }
  }

  private mutating func resend(_ queue: Queue, _ values: [SegmentTemplate.Value]) {
    guard let number = number(of: queue), queue.content != .calls else { return }
    let nothing = newLabel()
    emit(.repeatSegment(queue: number, otherwise: address(of: nothing)))
    for value in values {
      setMade(value)
      let control = layout.format.fields.first { $0.symbol == value.symbol }?.control
      if let control { perform(.addControl(bits: layout.bits([control]))) }
    }
    perform(.send)
    place(nothing)
  }

  private mutating func setMade(_ value: SegmentTemplate.Value) {
    guard let place = layout.place(of: value.symbol), place >= FrameLayout.fieldsAt, !value.isOptional else { return emit(.giveUp) }
    set(layout.made.start + place, value.expression)
  }
}

extension [ControlBit] {
  fileprivate func contains(_ bits: [ControlBit]) -> Bool { bits.allSatisfy { contains($0) } }
}
