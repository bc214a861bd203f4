import ProtocolModel

/// What became of segments once, to be met by their like in a run.
struct RecordedFates {
  private var fates: [AddressPair: [NetworkScenario.Wire.Fate]]
  private var isMet: [AddressPair: [Bool]]

  init(_ fates: [AddressPair: [NetworkScenario.Wire.Fate]]) {
    self.fates = fates
    isMet = fates.mapValues { $0.map { _ in false } }
  }

  /// The fate of a segment: of the first like it that nobody has met. A segment without numbers that has none of its own shares that of the
  /// next such one, since one acknowledgment may stand for several.
  mutating func next(for segment: Segment, on pair: AddressPair, format: SegmentFormat) -> NetworkScenario.Wire.Fate? {
    guard let own = fates[pair] else { return nil }
    let bits = Set(segment.controlBits)
    let sequence = segment.fields[format.sequence.symbol] ?? 0
    let like = own.indices.first { index in
      let fate = own[index]
      return isMet[pair]?[index] == false && fate.controlBits == bits && fate.sequence == sequence && fate.text == segment.text
    }
    if let like {
      isMet[pair]?[like] = true
      return own[like]
    }
    guard segment.length == 0 else { return nil }
    return own.indices.first { isMet[pair]?[$0] == false && own[$0].controlBits == bits && own[$0].text == 0 }.map { own[$0] } ?? own.last
  }
}
