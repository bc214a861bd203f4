/// What can be in flight in one direction: lists of segments, in the order of sending, or sorted where order makes no difference.
struct Contents {
  private var lists = WordTable()
  private var sums = NumberMap()
  private var copies = NumberMap()
  /// A list that is being made.
  private var all: [UInt32] = []
  /// For each place of each list, the number of the list without that place; the places are in the order of the lists' words.
  private var rests: [UInt32] = []
  private static let unknown: UInt32 = .max
  private let order: Bounds.Order
  /// The number of the empty list.
  static let empty: UInt32 = 0

  init(order: Bounds.Order) {
    self.order = order
    _ = lists.insert([])
  }

  var count: Int { lists.count }
  var memory: Int { lists.memory + sums.memory + copies.memory + rests.count * 4 }

  /// How many segments there are.
  func count(of content: UInt32) -> Int { lists.length(of: content) }

  /// The segment at a place, by its number.
  func segment(_ place: Int, of content: UInt32) -> UInt32 { lists.word(place, of: content) & ~Self.copy }

  /// Marks a copy where the order of the others is kept. Copies stand first.
  private static let copy: UInt32 = 1 << 31

  /// How many places of a list may be next to arrive, from the first.
  func next(of content: UInt32) -> Int {
    switch order {
    case .any: lists.length(of: content)
    case .kept: 1
    case .lateCopies: min(copies(in: content) + 1, lists.length(of: content))
    }
  }

  private func copies(in content: UInt32) -> Int {
    var count = 0
    while count < lists.length(of: content), lists.word(count, of: content) & Self.copy != 0 { count += 1 }
    return count
  }

  /// What is in flight when the network has made a copy of the segment at a place, which arrives; the copy is still to come. Nil when that
  /// has not been computed.
  private func knownCopying(_ place: Int, of content: UInt32) -> UInt32? {
    order == .lateCopies ? copies[NumberMap.key(content, UInt32(place))] : content
  }

  /// What is in flight when the network has made a copy of the segment at a place.
  mutating func copying(_ place: Int, of content: UInt32) -> UInt32 {
    if let known = knownCopying(place, of: content) { return known }
    var number = content
    if place >= copies(in: content) {
      var list = Array(lists[content])
      let copy = list.remove(at: place) | Self.copy
      list.insert(copy, at: list.firstIndex { $0 & Self.copy == 0 || $0 > copy } ?? list.count)
      number = lists.insert(list)
    }
    copies.add(number, for: NumberMap.key(content, UInt32(place)))
    return number
  }

  /// The list of segments in the order of sending.
  mutating func sent(_ segments: [UInt32]) -> UInt32 { lists.insert(segments) }

  /// What is in flight after more has been sent; nil when that has not been computed.
  private func knownAdding(_ sent: UInt32, to content: UInt32) -> UInt32? {
    sent == Self.empty ? content : sums[NumberMap.key(content, sent)]
  }

  /// What is in flight after more has been sent.
  mutating func adding(_ sent: UInt32, to content: UInt32) -> UInt32 {
    if let known = knownAdding(sent, to: content) { return known }
    all.removeAll(keepingCapacity: true)
    all += lists[content]
    for segment in lists[sent] {
      let place = order == .any ? all.firstIndex { $0 > segment } : nil
      all.insert(segment, at: place ?? all.endIndex)
    }
    let sum = lists.insert(all)
    sums.add(sum, for: NumberMap.key(content, sent))
    return sum
  }

  /// What is in flight without the segment at a place; nil when that has not been computed.
  private func knownRemoving(_ place: Int, from content: UInt32) -> UInt32? {
    let index = lists.start(of: content) + place
    guard index < rests.count, rests[index] != Self.unknown else { return nil }
    return rests[index]
  }

  /// What is in flight without the segment at a place.
  mutating func removing(_ place: Int, from content: UInt32) -> UInt32 {
    if let known = knownRemoving(place, from: content) { return known }
    all.removeAll(keepingCapacity: true)
    all += lists[content]
    all.remove(at: place)
    let number = lists.insert(all)
    let missing = lists.start(of: UInt32(lists.count)) - rests.count
    if missing > 0 { rests.append(contentsOf: repeatElement(Self.unknown, count: missing)) }
    rests[lists.start(of: content) + place] = number
    return number
  }
}
