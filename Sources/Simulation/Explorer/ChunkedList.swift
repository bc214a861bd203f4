/// Values in the order of their numbers, in chunks, so that growing never copies them.
struct ChunkedList<Element: Sendable> {
  /// How many values are in a full chunk.
  private static var room: Int { 1 << bits }
  private static var bits: Int { 14 }
  private var chunks: [[Element]] = []
  private(set) var count = 0

  /// The octets that they take.
  var memory: Int { chunks.count * Self.room * MemoryLayout<Element>.stride }

  subscript(number: Int) -> Element { chunks[number >> Self.bits][number & (Self.room - 1)] }

  mutating func append(_ value: Element) {
    if count & (Self.room - 1) == 0 {
      chunks.append([])
      chunks[chunks.count - 1].reserveCapacity(Self.room)
    }
    chunks[chunks.count - 1].append(value)
    count += 1
  }
}
