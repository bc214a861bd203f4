import ProtocolModel

/// Which words of a half go to which slots of a machine, and back; they are the words of a `HalfCodec`. One object, since
/// it is at hand in every reaction.
final class HalfSlots: Sendable {
  private let codec: HalfCodec
  private let layout: FrameLayout
  private let variables: [(slot: Slot, most: UInt32)]
  private let idle: [(slot: Slot, constant: UInt32)]
  private let timers: [Slot]
  private let queues: [Int]
  /// For each field what is written where it makes no difference.
  private let constants: [UInt32?]

  init(_ codec: HalfCodec, _ layout: FrameLayout) {
    self.codec = codec
    self.layout = layout
    variables = codec.variables.compactMap { symbol in
      layout.slot(ofVariable: symbol).map { ($0, codec.relevance.saturation[symbol] ?? .max) }
    }
    idle = codec.idle.compactMap { symbol in layout.slot(ofVariable: symbol).map { ($0, codec.relevance.constants[symbol] ?? 0) } }
    timers = codec.timers.compactMap(layout.slot(ofTimer:))
    queues = codec.queues.compactMap(codec.model.queues.firstIndex)
    constants = layout.format.fields.map(codec.constant(of:))
  }

  /// Puts a half into a machine, with nothing present besides.
  func load(_ words: [UInt32], into machine: inout RuleMachine) {
    for slot in 0..<Int(layout.count) { machine.frame[slot] = nil }
    for queue in machine.queues.indices { machine.queues[queue].removeAll(keepingCapacity: true) }
    machine.state = Int(words[HalfCodec.stateAt])
    machine.selected = words[HalfCodec.selectedAt]
    var place = codec.factsAt.upperBound
    for variable in variables {
      machine[variable.slot] = defined(words[place])
      place += 1
    }
    for (bit, variable) in idle.enumerated() where words[place] >> UInt32(bit) & 1 == 1 { machine[variable.slot] = variable.constant }
    for (bit, timer) in timers.enumerated() where words[place + 1] >> UInt32(bit) & 1 == 1 { machine[timer] = 0 }
    place += 2
    for queue in queues {
      let count = words[place]
      place += 1
      for _ in 0..<count {
        let length = machine.holdsCalls(queue) ? layout.call.count : layout.segment.slots.count - 1
        let entry = words[place..<place + length]
        machine.queues[queue] += machine.holdsCalls(queue) ? entry.map(defined) : segment(entry)
        place += length
      }
    }
  }

  /// Lets a segment be present, given by its words.
  func load(segment words: [UInt32], into machine: inout RuleMachine) {
    for (slot, value) in zip(layout.segment.slots, segment(words[...])) { machine.frame[slot] = value }
  }

  /// The half in a machine.
  ///
  /// - Parameter before: a half whose words are kept for what is not in the machine.
  func words(of machine: RuleMachine, before: [UInt32]) -> [UInt32] {
    var words: [UInt32] = []
    words.reserveCapacity(before.count + 16)
    words += before[..<codec.factsAt.upperBound]
    words[HalfCodec.stateAt] = UInt32(machine.state)
    words[HalfCodec.selectedAt] = machine.selected
    for variable in variables { words.append(machine[variable.slot].map { min($0, variable.most) } ?? HalfCodec.undefined) }
    words.append(mask(idle.lazy.map { machine[$0.slot] }))
    words.append(mask(timers.lazy.map { machine[$0] }))
    for queue in queues {
      let entries = machine.queues[queue]
      let length = machine.length(ofEntriesIn: queue)
      words.append(UInt32(entries.count / length))
      for start in stride(from: 0, to: entries.count, by: length) {
        let entry = entries[start..<start + length]
        words += machine.holdsCalls(queue) ? entry.map { $0 ?? HalfCodec.undefined } : self.words(ofSegment: entry)
      }
    }
    return words
  }

  /// The words of a segment's block.
  func words(ofSegment block: ArraySlice<UInt32?>) -> [UInt32] {
    let (bits, text, fields) = (block.startIndex, block.startIndex + 1, block.startIndex + Int(FrameLayout.fieldsAt))
    var words: [UInt32] = [block[bits] ?? 0, block[text] ?? 0]
    for (place, constant) in constants.enumerated() { words.append(block[fields + place].map { constant ?? $0 } ?? HalfCodec.undefined) }
    return words
  }

  /// The block of a segment's words.
  private func segment(_ words: ArraySlice<UInt32>) -> [UInt32?] {
    let (bits, text) = (words[words.startIndex], words[words.startIndex + 1])
    return [bits, text, layout.length(bits: bits, text: text)] + words.dropFirst(2).map(defined)
  }

  private func defined(_ word: UInt32) -> UInt32? { word == HalfCodec.undefined ? nil : word }

  private func mask(_ values: some Sequence<UInt32?>) -> UInt32 {
    values.enumerated().reduce(into: 0) { mask, value in if value.element != nil { mask |= 1 << UInt32(value.offset) } }
  }
}
