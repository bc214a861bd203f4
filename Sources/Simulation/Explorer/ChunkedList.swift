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

  /// Appends many values at a time, which costs little more for each than to copy it.
  mutating func append(contentsOf values: some RandomAccessCollection<Element>) {
    var next = values.startIndex
    while next != values.endIndex {
      if count & (Self.room - 1) == 0 {
        chunks.append([])
        chunks[chunks.count - 1].reserveCapacity(Self.room)
      }
      let left = Self.room - count & (Self.room - 1)
      let end = values.index(next, offsetBy: left, limitedBy: values.endIndex) ?? values.endIndex
      chunks[chunks.count - 1].append(contentsOf: values[next..<end])
      count += values.distance(from: next, to: end)
      next = end
    }
  }
}

/// Situations by their numbers.
typealias SituationList = ChunkedList<PackedSituation>
