import ProtocolModel

extension Reactor {
  /// Carries out one action of a rule.
  mutating func perform(_ action: Action, of rule: Rule) throws(ModelError) {
    switch action {
    case .set(let symbol, let expression): endpoint.variables[symbol] = try require(expression, of: rule)
    case .select(let symbol): endpoint.variables[symbol] = selectNumber()
    case .unset(let symbol): endpoint.variables[symbol] = nil
    case .send(let template, keep: let queue): try send(template, keep: queue, of: rule)
    case .resend(let queue, updating: let values):
      try resend(endpoint.frontSegment(of: queue), updating: values, of: rule)
    case .resendLast(let queue, updating: let values):
      try resend(endpoint.backSegment(of: queue), updating: values, of: rule)
    case .join(let queue, upTo: let octets): try join(queue, upTo: require(octets, of: rule))
    case .start(let timer, let length):
      endpoint.timers[timer] = now + Int(try require(length, of: rule)) * surroundings.millisecond
    case .stop(let timer): endpoint.timers[timer] = nil
    case .stopAll: endpoint.timers = [:]
    case .answer(let answer): tellAnswer(answer)
    case .signal(let signal): reaction.told.append(.signal(signal))
    case .complete(let queue, let answer):
      for call in endpoint.calls(in: queue) { tellCompletion(of: call, answer) }
      endpoint.setEntries([], of: queue)
    case .completeFirst(let queue, let answer):
      guard let call = endpoint.calls(in: queue).first else { return }
      tellCompletion(of: call, answer)
      endpoint.setEntries(Array((endpoint.queues[queue] ?? []).dropFirst()), of: queue)
    case .deliver(let queue, from: let waiting, let answer): deliver(queue, from: waiting, answer)
    case .completeUpTo(let queue, let end, let answer): try complete(queue, upTo: require(end, of: rule), answer)
    case .hold(let queue): hold(in: queue)
    case .take(let queue, octets: let octets, endingAt: let end):
      try take(require(octets, of: rule), from: queue, endingAt: require(end, of: rule))
    case .acknowledge(let queue, upTo: let end): try acknowledge(queue, upTo: require(end, of: rule))
    case .flush(let queue): endpoint.setEntries([], of: queue)
    case .trim(from: let start, length: let length):
      let first = try require(start, of: rule)
      let window = try require(length, of: rule)
      segment?.trim(from: first, window: window, format: plan.model.format)
    case .strip(let bits): segment?.strip(bits, format: plan.model.format)
    case .replaySegment(let queue, at: let reference): try replaySegment(from: queue, at: reference, of: rule)
    case .replayCall(let queue): try replayCall(from: queue)
    case .createBlock: endpoint.variables = [:]
    case .deleteBlock:
      endpoint.variables = [:]
      endpoint.timers = [:]
      endpoint.queues = [:]
    case .deleteBlockKeeping(let kept):
      endpoint.variables = endpoint.variables.filter { kept.contains($0.key) }
      endpoint.timers = [:]
      endpoint.queues = endpoint.queues.filter { $0.key.content == .calls }
    case .onHost(let action): try perform(action, of: rule)
    case .drop: break
    }
  }

  private mutating func tellAnswer(_ answer: Answer) {
    guard let call else { return }
    reaction.told.append(.answer(call.event, text(of: answer), isError: answer.isError))
  }

  /// An answer with the names of state and values put in.
  private func text(of answer: Answer) -> String {
    guard answer.text.contains("{") else { return answer.text }
    var text = answer.text.split(separator: "{state}", omittingEmptySubsequences: false).joined(separator: endpoint.state.name)
    for (variable, names) in plan.model.valueNames {
      let value = endpoint.variables.first { $0.key.name == variable }?.value
      text = text.split(separator: "{\(variable)}", omittingEmptySubsequences: false).joined(
        separator: value.flatMap { names[$0] } ?? variable)
    }
    return text
  }

  private mutating func tellCompletion(of call: Endpoint.OutstandingCall, _ answer: Answer) {
    reaction.told.append(.completion(call.event, text(of: answer), octets: call.octets, isError: answer.isError))
  }

  private mutating func send(_ template: SegmentTemplate, keep queue: Queue?, of rule: Rule) throws(ModelError) {
    var made = Segment(fields: [:], controlBits: [], text: try require(template.text, of: rule))
    for value in template.values {
      made.fields[value.symbol] = value.isOptional ? value.expression.value(in: self) : try require(value.expression, of: rule)
    }
    made.controlBits = plan.model.format.controlBits.filter(template.controlBits.contains)
    sentSegment = made
    reaction.sent.append(.init(segment: made, template: template, original: nil))
    if let queue, made.length > 0 { endpoint.setEntries((endpoint.queues[queue] ?? []) + [.segment(made)], of: queue) }
  }

  private mutating func resend(_ original: Segment?, updating values: [SegmentTemplate.Value], of rule: Rule) throws(ModelError) {
    guard let original else { return }
    var repeated = original
    let format = plan.model.format
    for value in values where !value.isOptional || value.expression.value(in: self) != nil {
      repeated.fields[value.symbol] = try require(value.expression, of: rule)
      let control = format.fields.first { $0.symbol == value.symbol }?.control
      repeated.controlBits = format.controlBits.filter { repeated.has($0) || $0 == control }
    }
    sentSegment = repeated
    reaction.sent.append(.init(segment: repeated, template: nil, original: original))
  }

  private mutating func join(_ queue: Queue, upTo octets: UInt32) {
    var segments = endpoint.segments(in: queue)
    while segments.count > 1, segments[0].text + segments[1].text <= octets,
      !segments[0].controlBits.contains(where: { $0.span == .beforeText })
    {
      let next = segments.remove(at: 1)
      segments[0].text += next.text
      segments[0].controlBits = plan.model.format.controlBits.filter { segments[0].has($0) || next.has($0) }
    }
    endpoint.setEntries(segments.map(Endpoint.Entry.segment), of: queue)
  }

  private mutating func complete(_ queue: Queue, upTo end: UInt32, _ answer: Answer) {
    let done = endpoint.calls(in: queue).prefix { call in
      call.end.map { Relation.lessOrEqual.holds($0, end, unit: .ourPosition) } ?? false
    }
    for call in done { tellCompletion(of: call, answer) }
    endpoint.setEntries(Array((endpoint.queues[queue] ?? []).dropFirst(done.count)), of: queue)
  }

  private mutating func deliver(_ queue: Queue, from waiting: Symbol, _ answer: Answer) {
    var left = endpoint.variables[waiting] ?? 0
    var entries = (endpoint.queues[queue] ?? [])[...]
    while left > 0, case .call(let call)? = entries.first {
      let part = min(left, call.octets)
      reaction.told.append(.delivery(call.event, answer.text, octets: part))
      left -= part
      entries = entries.dropFirst()
    }
    endpoint.variables[waiting] = left
    endpoint.setEntries(Array(entries), of: queue)
  }

  private mutating func hold(in queue: Queue) {
    let entries = endpoint.queues[queue] ?? []
    if let segment, queue.content == .heldSegments {
      let sequence = plan.model.format.sequence.symbol
      let place = entries.firstIndex { entry in
        guard case .segment(let other) = entry, let theirs = other.fields[sequence], let ours = segment.fields[sequence] else {
          return false
        }
        return Relation.less.holds(ours, theirs, unit: .theirPosition)
      }
      endpoint.setEntries(
        Array(entries[..<(place ?? entries.count)]) + [.segment(segment)] + entries[(place ?? entries.count)...], of: queue)
    } else if let call {
      endpoint.setEntries(entries + [.call(call)], of: queue)
    }
  }

  private mutating func take(_ octets: UInt32, from queue: Queue, endingAt end: UInt32) {
    var left = octets
    let entries = (endpoint.queues[queue] ?? []).map { entry -> Endpoint.Entry in
      guard case .call(var call) = entry, call.end == nil else { return entry }
      let part = min(left, call.octets - call.taken)
      call.taken += part
      left -= part
      if call.taken == call.octets { call.end = end &- left }
      return .call(call)
    }
    endpoint.setEntries(entries, of: queue)
  }

  private mutating func acknowledge(_ queue: Queue, upTo end: UInt32) {
    let sequence = plan.model.format.sequence.symbol
    let kept = (endpoint.queues[queue] ?? []).filter { entry in
      guard case .segment(let segment) = entry, let first = segment.fields[sequence] else { return true }
      return Relation.greater.holds(first &+ segment.length, end, unit: .ourPosition)
    }
    endpoint.setEntries(kept, of: queue)
  }

  private mutating func replaySegment(from queue: Queue, at reference: StepReference, of rule: Rule) throws(ModelError) {
    guard let held = endpoint.frontSegment(of: queue) else { return }
    guard let index = plan.index(of: reference) else { throw .noStep(rule: rule.id, pipeline: reference.pipeline, step: reference.step) }
    endpoint.setEntries(Array((endpoint.queues[queue] ?? []).dropFirst()), of: queue)
    let present = segment
    segment = held
    try run(reference.pipeline, from: index)
    segment = present
  }

  private mutating func replayCall(from queue: Queue) throws(ModelError) {
    guard let first = endpoint.calls(in: queue).first else { return }
    endpoint.setEntries(Array((endpoint.queues[queue] ?? []).dropFirst()), of: queue)
    let present = call
    call = first
    try process(first.event)
    call = present
  }
}
