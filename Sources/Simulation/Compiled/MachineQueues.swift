import ProtocolModel

// What is in queues: where entries begin, and what a call among them holds.
extension RuleMachine {
  var layout: FrameLayout { rules.layout }

  /// Whether the entries of a queue are calls; else they are segments.
  func holdsCalls(_ queue: Int) -> Bool { rules.model.queues[queue].content == .calls }

  /// How many words an entry has.
  func length(ofEntriesIn queue: Int) -> Int { holdsCalls(queue) ? layout.call.count : layout.segment.slots.count }

  /// Where the calls in a queue begin; empty where segments are in it.
  func calls(in queue: Int) -> StrideTo<Int> {
    stride(from: 0, to: holdsCalls(queue) ? queues[queue].count : 0, by: layout.call.count)
  }

  /// The octets that a call brought, or has room for.
  func octets(ofCallAt start: Int, in queue: Int) -> UInt32 {
    layout.octetsAt.lazy.compactMap { queues[queue][start + $0] }.first ?? 0
  }

  func taken(ofCallAt start: Int, in queue: Int) -> UInt32 { queues[queue][start + FrameLayout.takenAt] ?? 0 }

  /// Tells what became of a call in a queue.
  private mutating func tellCompletion(ofCallAt start: Int, in queue: Int, _ answer: Answer) {
    guard let event = queues[queue][start + FrameLayout.eventAt] else { return }
    told.append(
      .completion(
        rules.model.events[Int(event)], answer.text, octets: octets(ofCallAt: start, in: queue), isError: answer.isError))
  }

  mutating func complete(_ queue: Int, _ answer: Answer) {
    for start in calls(in: queue) { tellCompletion(ofCallAt: start, in: queue, answer) }
    queues[queue].removeAll(keepingCapacity: true)
  }

  mutating func complete(_ queue: Int, upTo limit: UInt32, _ answer: Answer) {
    var done = 0
    for start in calls(in: queue) {
      guard let end = queues[queue][start + FrameLayout.endAt], Relation.lessOrEqual.holds(end, limit, unit: .ourPosition) else { break }
      tellCompletion(ofCallAt: start, in: queue, answer)
      done = start + layout.call.count
    }
    queues[queue].removeFirst(done)
  }

  mutating func deliver(_ queue: Int, from waiting: Slot, _ answer: Answer) {
    var left = self[waiting] ?? 0
    var done = 0
    for start in calls(in: queue) where left > 0 {
      guard let event = queues[queue][start + FrameLayout.eventAt] else { continue }
      let part = min(left, octets(ofCallAt: start, in: queue))
      told.append(.delivery(rules.model.events[Int(event)], answer.text, octets: part))
      left -= part
      done = start + layout.call.count
    }
    self[waiting] = left
    queues[queue].removeFirst(done)
  }

  mutating func take(_ octets: UInt32, from queue: Int, endingAt end: UInt32) {
    var left = octets
    for start in calls(in: queue) where queues[queue][start + FrameLayout.endAt] == nil {
      let (brought, before) = (self.octets(ofCallAt: start, in: queue), taken(ofCallAt: start, in: queue))
      let part = min(left, brought - before)
      left -= part
      queues[queue][start + FrameLayout.takenAt] = before + part
      if before + part == brought { queues[queue][start + FrameLayout.endAt] = end &- left }
    }
  }

  /// Puts the present call, or what is left of the present segment, into a queue.
  mutating func hold(in queue: Int) throws(GaveUp) {
    if rules.model.queues[queue].content == .heldSegments, self[layout.segment.bits] != nil { return holdSegment(in: queue) }
    guard self[layout.call.lowerBound] != nil else { return }
    guard holdsCalls(queue) else { throw GaveUp() }
    queues[queue] += frame[Int(layout.call.lowerBound)..<Int(layout.call.upperBound)]
  }

  /// Segments are held in the order of their sequence numbers.
  private mutating func holdSegment(in queue: Int) {
    let segment = frame[layout.segment.slots]
    let ours = segment[segment.startIndex + layout.sequenceAt]
    var place = 0
    while place < queues[queue].count {
      if let ours, let theirs = queues[queue][place + layout.sequenceAt], Relation.less.holds(ours, theirs, unit: .theirPosition) { break }
      place += segment.count
    }
    queues[queue].insert(contentsOf: segment, at: place)
  }

  /// Removes from a queue the segments that lie wholly before a position.
  mutating func acknowledge(_ queue: Int, upTo end: UInt32) {
    if holdsCalls(queue) { return }
    let count = layout.segment.slots.count
    for start in stride(from: queues[queue].count - count, through: 0, by: -count) {
      guard let first = queues[queue][start + layout.sequenceAt], let length = queues[queue][start + FrameLayout.lengthAt] else { continue }
      if !Relation.greater.holds(first &+ length, end, unit: .ourPosition) { queues[queue].removeSubrange(start..<start + count) }
    }
  }

  /// Takes the segment at the front of a queue and processes it at a step.
  mutating func replaySegment(from queue: Int, at address: CodeAddress) throws(GaveUp) {
    guard !holdsCalls(queue), !queues[queue].isEmpty else { return }
    try replay(layout.segment.slots, from: queue) { (machine) throws(GaveUp) in _ = try machine.run(from: address) }
  }

  /// Takes the call at the front of a queue and processes it as if it were made now.
  mutating func replayCall(from queue: Int) throws(GaveUp) {
    guard holdsCalls(queue), let event = queues[queue].first ?? nil else { return }
    try replay(Int(layout.call.lowerBound)..<Int(layout.call.upperBound), from: queue) { (machine) throws(GaveUp) in
      try machine.process(Int(event))
    }
  }

  private mutating func replay(
    _ slots: Range<Int>, from queue: Int, _ process: (inout RuleMachine) throws(GaveUp) -> Void
  ) throws(GaveUp) {
    let present = Array(frame[slots])
    frame.replaceSubrange(slots, with: queues[queue].prefix(slots.count))
    queues[queue].removeFirst(slots.count)
    try process(&self)
    frame.replaceSubrange(slots, with: present)
  }
}
