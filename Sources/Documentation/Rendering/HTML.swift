/// A piece of HTML: text enters it only escaped, so that what a person wrote never becomes markup.
public struct HTML: Sendable, Equatable {
  /// The markup.
  public private(set) var source: String

  /// No HTML.
  public init() {
    source = ""
  }

  /// Text, escaped for the content of an element.
  public init(text: String) {
    source = Self.escaped(text)
  }

  /// Markup that this program wrote.
  public init(markup: String) {
    source = markup
  }

  /// Adds markup that this program wrote.
  public mutating func append(markup: String) {
    source += markup
  }

  /// Adds text, escaped.
  public mutating func append(text: String) {
    source += Self.escaped(text)
  }

  /// Adds a piece.
  public mutating func append(_ other: HTML) {
    source += other.source
  }

  /// An attribute with a space before it and its value escaped.
  public static func attribute(_ name: String, _ value: String) -> String {
    " \(name)=\"\(escaped(value))\""
  }

  /// Text for the inside of a `pre`: each wide character stands in a box of its own, class `w2`, which the theme makes two cells wide,
  /// since browsers' fonts do not.
  public static func preformatted(_ text: String, width: DisplayWidth) -> HTML {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return HTML(text: text) }
    var html = HTML()
    // What is not wide waits, to be added together.
    var start = text.startIndex
    for index in text.indices where width(text[index]) == 2 {
      html.append(text: String(text[start..<index]))
      html.append(markup: "<span class=\"w2\">\(escaped(String(text[index])))</span>")
      start = text.index(after: index)
    }
    html.append(text: String(text[start...]))
    return html
  }

  /// Text with the five characters escaped that mean something in HTML; characters that no HTML may hold become U+FFFD.
  static func escaped(_ text: String) -> String {
    text.replacingOctets { octet in
      switch octet {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      case UInt8(ascii: "'"): "&#39;"
      case 0x09, 0x0A: nil
      case 0x0D: "\n"
      case 0..<0x20, 0x7F: "\u{FFFD}"
      default: nil
      }
    }
  }
}

/// Link destinations.
public enum Destination {
  /// The scheme of a destination in lower case; nothing for one within the site.
  ///
  /// Spaces and control characters are left out first, as browsers do.
  public static func scheme(of destination: String) -> String? {
    let text = destination.unicodeScalars.filter { $0.value > 0x20 }
    guard let colon = text.firstIndex(of: ":"), let first = text.first, first.properties.isAlphabetic else { return nil }
    let scheme = text[..<colon]
    let isScheme = scheme.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || "+-.".unicodeScalars.contains($0))
    }
    return isScheme ? String(String.UnicodeScalarView(scheme)).lowercased() : nil
  }

  /// The destination as an `href` holds it: bytes that no URL may hold percent-encoded, what is encoded already left alone.
  public static func encoded(_ destination: String) -> String {
    destination.replacingOctets { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return nil
      case _ where "-._~:/?#@!$&'()*+,;=%".utf8.contains(byte): return nil
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
  }
}

extension String {
  /// A line of prose, whose only markup is code spans between single backticks, as text alone.
  var withoutBackticks: String { replacingOctets { $0 == UInt8(ascii: "`") ? "" : nil } }
}
