/// Lists of words, each kept once and known by a number, from 0 in the order of their coming.
struct WordTable {
  private var words: [UInt32] = []
  private var starts: [Int] = [0]
  private var places: [UInt32] = Array(repeating: .max, count: 1 << 8)

  /// How many lists there are.
  var count: Int { starts.count - 1 }
  /// The octets that they take.
  var memory: Int { words.count * 4 + starts.count * 8 + places.count * 4 }

  /// The list with a number.
  subscript(number: UInt32) -> ArraySlice<UInt32> { words[starts[Int(number)]..<starts[Int(number) + 1]] }

  /// Where a list begins among the words of all lists; of the number after the last, where they end.
  func start(of number: UInt32) -> Int { starts[Int(number)] }

  /// How many words a list has.
  func length(of number: UInt32) -> Int { starts[Int(number) + 1] - starts[Int(number)] }

  /// The word at a place of a list.
  func word(_ place: Int, of number: UInt32) -> UInt32 { words[starts[Int(number)] + place] }

  /// The number of a list, which is kept if it is new.
  mutating func insert(_ list: [UInt32]) -> UInt32 {
    var place = hash(of: list[...]) & (places.count - 1)
    while places[place] != .max {
      if self[places[place]].elementsEqual(list) { return places[place] }
      place = (place + 1) & (places.count - 1)
    }
    let number = UInt32(count)
    places[place] = number
    words += list
    starts.append(words.count)
    if count * 2 > places.count { grow() }
    return number
  }

  private mutating func grow() {
    places = Array(repeating: .max, count: places.count * 2)
    for number in 0..<UInt32(count) {
      var place = hash(of: self[number]) & (places.count - 1)
      while places[place] != .max { place = (place + 1) & (places.count - 1) }
      places[place] = number
    }
  }

  private func hash(of list: ArraySlice<UInt32>) -> Int {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for word in list { hash = (hash ^ UInt64(word)) &* 0xFF51_AFD7_ED55_8CCD; hash ^= hash >> 29 }
    return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF_FFFF_FFFF)
  }
}
