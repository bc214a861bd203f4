/// Addresses within a site, as paths from its root: `en/states/some-state`, without an ending for pages.
enum SiteAddress {
  /// A path relative to a folder with its `.` and `..` resolved; nothing where it leads out of the site.
  static func resolve(_ path: String, in folder: String) -> String? {
    var parts = folder.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
    for part in path.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init) {
      switch part {
      case ".": continue
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// The relative address of a file of the site for a page of the site.
  static func relative(to file: String, from page: String) -> String {
    let (target, source) = (Array(file.utf8), Array(page.utf8))
    let slash = UInt8(ascii: "/")
    let same = zip(target, source).prefix { $0 == $1 }.count
    // The folders that both are in.
    let common = target[..<same].lastIndex(of: slash).map { $0 + 1 } ?? 0
    return String(repeating: "../", count: source[common...].count { $0 == slash }) + String(decoding: target[common...], as: UTF8.self)
  }

  /// The relative address of a file of the site as a link has it, whatever the file is called: nothing in its name ends the path, and what
  /// stands before a colon is no scheme (RFC 3986, section 4.2).
  static func link(to file: String, from page: String) -> String {
    let address = written(relative(to: file, from: page))
    return address.utf8.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":")) ? "./" + address : address
  }

  /// A path as it is written in an address, where `%`, `?` and `#` mean something else.
  static func written(_ path: String) -> String {
    path.replacingOctets { octet in
      switch octet {
      case UInt8(ascii: "%"): "%25"
      case UInt8(ascii: "?"): "%3F"
      case UInt8(ascii: "#"): "%23"
      default: nil
      }
    }
  }

  /// A destination in two: what stands before `#`, and what stands after it, percent-encoding resolved.
  static func split(_ destination: String) -> (path: String, fragment: String?) {
    guard let hash = destination.firstIndex(of: "#") else { return (decoded(destination), nil) }
    return (decoded(String(destination[..<hash])), decoded(String(destination[destination.index(after: hash)...])))
  }

  private static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        result.append(byte)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
