/// The words of a text by which it is found. A script without spaces between words gives every two neighbouring characters, which needs no
/// dictionary and finds any word; a query is cut in the same way.
struct SearchTokens {
  /// How often each token occurs, weighted.
  private(set) var weights: [String: Int] = [:]

  /// Adds the tokens of a text, each of which counts so much.
  mutating func add(_ text: String, weight: Int) {
    var word = Word()
    var last: Unicode.Scalar?
    var runLength = 0
    func end(_ run: inout [String: Int]) {
      if runLength == 1, let last { run[String(last), default: 0] += weight }
    }
    for scalar in text.unicodeScalars {
      if Self.standsAlone(scalar) {
        word.end(&weights, weight)
        if let last {
          var pair = String.UnicodeScalarView()
          pair.append(last)
          pair.append(scalar)
          weights[String(pair), default: 0] += weight
        }
        last = scalar
        runLength += 1
        continue
      }
      end(&weights)
      last = nil
      runLength = 0
      word.add(scalar, &weights, weight)
    }
    end(&weights)
    word.end(&weights, weight)
  }

  /// Whether a character belongs to a script that is written without spaces.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// A word on its way, in the octets of its UTF-8: letters and digits, with the whole of what points, hyphens and underscores join.
  private struct Word {
    private var whole: [UInt8] = []
    private var part: [UInt8] = []
    /// What stands between the whole so far and the part, once something does.
    private var joint: UInt8?
    private var hasParts = false

    mutating func add(_ scalar: Unicode.Scalar, _ weights: inout [String: Int], _ weight: Int) {
      switch scalar {
      case "a"..."z", "0"..."9": part.append(UInt8(truncatingIfNeeded: scalar.value))
      case "A"..."Z": part.append(UInt8(truncatingIfNeeded: scalar.value) + 32)
      case ".", "-", "_":
        guard !part.isEmpty else { return end(&weights, weight) }
        weights[String(decoding: part, as: UTF8.self), default: 0] += weight
        join()
        joint = UInt8(truncatingIfNeeded: scalar.value)
      case _ where scalar.value > 0x7F && scalar.properties.isAlphabetic: part += scalar.properties.lowercaseMapping.utf8
      default: end(&weights, weight)
      }
    }

    /// The part becomes the end of the whole.
    private mutating func join() {
      if let joint {
        whole.append(joint)
        hasParts = true
      }
      whole += part
      part.removeAll(keepingCapacity: true)
    }

    mutating func end(_ weights: inout [String: Int], _ weight: Int) {
      if !part.isEmpty {
        weights[String(decoding: part, as: UTF8.self), default: 0] += weight
        // What joins nothing need not be kept.
        if joint == nil { part.removeAll(keepingCapacity: true) } else { join() }
      }
      // What ends a sentence is no joint: the whole stands before it.
      if hasParts { weights[String(decoding: whole, as: UTF8.self), default: 0] += weight }
      whole.removeAll(keepingCapacity: true)
      joint = nil
      hasParts = false
    }
  }
}
