import ProtocolModel

extension [Segment: Int] {
  /// The number under which a segment was sent first; one that has taken up others since is known by its fields.
  func number(of original: Segment) -> Int? { self[original] ?? first { $0.key.fields == original.fields }?.value }
}
