extension String {
  /// The phrase with its operands put in: each `{0}`, `{1}`, … becomes the operand of that number, one that there is no operand for stays.
  ///
  /// What an operand holds is not looked into.
  package func filled(with operands: [String]) -> String {
    guard !operands.isEmpty, utf8.contains(UInt8(ascii: "{")) else { return self }
    var result = ""
    var rest = self[...]
    while let (place, number) = rest.firstPlace() {
      result += rest[..<place.lowerBound]
      result += number < operands.count ? operands[number] : String(rest[place])
      rest = rest[place.upperBound...]
    }
    return result + rest
  }
}

extension Substring {
  /// The first `{` digits `}`, and the number in it.
  fileprivate func firstPlace() -> (Range<Index>, number: Int)? {
    let octets = utf8
    var start = octets.startIndex
    while let open = octets[start...].firstIndex(of: UInt8(ascii: "{")) {
      start = octets.index(after: open)
      let digits = octets[start...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard digits.endIndex < octets.endIndex, octets[digits.endIndex] == UInt8(ascii: "}") else { continue }
      if let number = Int(Substring(digits)) { return (open..<octets.index(after: digits.endIndex), number) }
    }
    return nil
  }
}

extension String {
  /// The text with another one for each octet of its UTF-8 for which there is one, as escaping does it.
  ///
  /// A part of a character of several octets must be left alone, or every part be replaced.
  @inlinable
  package func replacingOctets(_ replacement: (UInt8) -> String?) -> String {
    var text = self
    let replaced = text.withUTF8 { octets -> [UInt8]? in
      var result: [UInt8] = []
      var done = 0
      for (index, octet) in octets.enumerated() {
        guard let other = replacement(octet) else { continue }
        if done == 0 { result.reserveCapacity(2 * octets.count) }
        result += octets[done..<index]
        result += other.utf8
        done = index + 1
      }
      if done == 0 { return nil }
      result += octets[done...]
      return result
    }
    return replaced.map { String(decoding: $0, as: UTF8.self) } ?? self
  }
}
