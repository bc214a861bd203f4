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
    var html = HTML()
    for character in text {
      if width(character) == 2 {
        html.append(markup: "<span class=\"w2\">\(escaped(String(character)))</span>")
      } else {
        html.append(text: String(character))
      }
    }
    return html
  }

  /// Text with the five characters escaped that mean something in HTML; characters that no HTML may hold become U+FFFD.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: needsEscape) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\r": result += "\n"
      case "\0"..."\u{8}", "\u{B}"..."\u{1F}", "\u{7F}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x7F: true
    default: byte < 0x20 && byte != 0x0A && byte != 0x09
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
    var result = ""
    for byte in destination.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      case _ where "-._~:/?#@!$&'()*+,;=%".utf8.contains(byte): result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }
}
