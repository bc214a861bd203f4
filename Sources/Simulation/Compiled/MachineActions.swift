import ProtocolModel

extension RuleMachine {
  /// Carries out a step of an action.
  mutating func perform(_ step: Step) throws(GaveUp) {
    switch step {
    case .set(let target, let source): self[target] = try require(source)
    case .unset(let first, let end): for slot in first..<end { self[slot] = nil }
    case .select(let slot): self[slot] = selectNumber()
    case .beginSegment(let bits):
      for slot in layout.made.slots { frame[slot] = nil }
      self[layout.made.bits] = bits
    case .addControl(let bits): self[layout.made.bits] = (self[layout.made.bits] ?? 0) | bits
    case .send: send()
    case .sendKeeping(let queue):
      send()
      if self[layout.sent.length] != 0 { queues[Int(queue)] += frame[layout.sent.slots] }
    case .answer(let number): tell(rules.answers[Int(number)])
    case .signal(let number): told.append(.signal(rules.signals[Int(number)]))
    case .complete(let queue, let answer): complete(Int(queue), rules.answers[Int(answer)])
    case .completeUpTo(let end, let queue, let answer): try complete(Int(queue), upTo: require(end), rules.answers[Int(answer)])
    case .deliver(let queue, let waiting, let answer): deliver(Int(queue), from: waiting, rules.answers[Int(answer)])
    case .hold(let queue): try hold(in: Int(queue))
    case .take(let queue, let octets, let end): try take(require(octets), from: Int(queue), endingAt: require(end))
    case .acknowledge(let queue, let end): try acknowledge(Int(queue), upTo: require(end))
    case .flush(let queue): queues[Int(queue)].removeAll(keepingCapacity: true)
    case .flushAll: for queue in queues.indices { queues[queue].removeAll(keepingCapacity: true) }
    case .trim(let start, let length):
      let (first, window) = (try require(start), try require(length))
      changeSegment { $0.trim(from: first, window: window, format: $1) }
    case .strip(let bits):
      changeSegment { segment, format in
        let stripped = format.controlBits.enumerated().filter { bits >> UInt32($0.offset) & 1 == 1 }.map(\.element)
        segment.strip(stripped, format: format)
      }
    }
  }

  /// Begins a segment that is the one at the front of a queue, if there is one.
  mutating func repeatSegment(_ queue: Int) -> Bool {
    if queues[queue].isEmpty { return false }
    for (place, slot) in layout.made.slots.enumerated() { frame[slot] = queues[queue][place] }
    return true
  }

  /// Lets a call be present.
  mutating func load(_ event: Int, _ arguments: [Symbol: UInt32]) {
    self[layout.call.lowerBound + Slot(FrameLayout.eventAt)] = UInt32(event)
    self[layout.call.lowerBound + Slot(FrameLayout.takenAt)] = 0
    for (symbol, value) in arguments {
      if let slot = layout.slot(ofArgument: symbol) { self[slot] = value }
    }
  }

  private mutating func send() {
    self[layout.made.length] = layout.length(bits: self[layout.made.bits] ?? 0, text: self[layout.made.text] ?? 0)
    for (from, to) in zip(layout.made.slots, layout.sent.slots) {
      frame[to] = frame[from]
      sent.append(frame[from])
    }
  }

  private mutating func tell(_ answer: Answer) {
    guard let event = self[layout.call.lowerBound] else { return }
    let text = answer.text.split(separator: "{state}", omittingEmptySubsequences: false).joined(separator: rules.model.states[state].name)
    told.append(.answer(rules.model.events[Int(event)], text, isError: answer.isError))
  }

  /// Changes the present segment by what a segment knows to do. It is seldom that one has to be cut.
  private mutating func changeSegment(_ change: (inout Segment, SegmentFormat) -> Void) {
    guard let bits = self[layout.segment.bits] else { return }
    let format = layout.format
    var segment = Segment(
      fields: [:], controlBits: format.controlBits.enumerated().filter { bits >> UInt32($0.offset) & 1 == 1 }.map(\.element),
      text: self[layout.segment.text] ?? 0)
    let places = layout.segment.slots.dropFirst(Int(FrameLayout.fieldsAt))
    for (field, slot) in zip(format.fields, places) { segment.fields[field.symbol] = frame[slot] }
    change(&segment, format)
    self[layout.segment.bits] = layout.bits(segment.controlBits)
    self[layout.segment.text] = segment.text
    self[layout.segment.length] = segment.length
    for (field, slot) in zip(format.fields, places) { frame[slot] = segment.fields[field.symbol] }
  }
}
