/// What a request asks for, read from its head, or why it is refused. A site is only ever read, so that all else has a status of its own.
struct HTTPRequestHead: Hashable, Sendable {
  /// A request that is refused.
  struct Refusal: Error, Hashable {
    let status: HTTPStatus
  }

  /// No head is longer.
  static let longest: Int = 8_192
  /// No address is longer.
  private static let longestTarget: Int = 2_048

  /// Whether the content is wanted, or only what is said of it.
  let wantsContent: Bool
  /// The path within the site, decoded, without the first slash.
  let path: String
  /// What stands after the question mark.
  let query: String
  /// The host that the client means, without its port.
  let host: String

  /// Reads a head, without the empty line at its end.
  init(_ bytes: [UInt8]) throws(Refusal) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Refusal(status: .badRequest) }
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    let parts = (lines.first ?? "").split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2] == "HTTP/1.1" || parts[2] == "HTTP/1.0", Self.isToken(parts[0]) else {
      throw Refusal(status: .badRequest)
    }
    guard parts[0] == "GET" || parts[0] == "HEAD" else { throw Refusal(status: .methodNotAllowed) }
    guard parts[1].utf8.count <= Self.longestTarget else { throw Refusal(status: .targetTooLong) }
    wantsContent = parts[0] == "GET"
    let target = parts[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    query = target.count > 1 ? String(target[1]) : ""
    path = try Self.decoded(String(target[0]))
    var hosts: [String] = []
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":"), Self.isToken(line[..<colon]) else { throw Refusal(status: .badRequest) }
      let value = String(line[line.index(after: colon)...].drop { $0 == " " })
      switch line[..<colon].lowercased() {
      case "host": hosts.append(Self.withoutPort(value))
      case "content-length" where value != "0": throw Refusal(status: .contentTooLarge)
      case "transfer-encoding": throw Refusal(status: .contentTooLarge)
      default: continue
      }
    }
    guard hosts.count == 1 else { throw Refusal(status: .badRequest) }
    host = hosts[0]
  }

  private static func isToken(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"()<>@,;:\\\"/[]?={}".utf8.contains($0) }
  }

  private static func withoutPort(_ host: String) -> String {
    if host.hasPrefix("["), let end = host.firstIndex(of: "]") { return String(host[host.index(after: host.startIndex)..<end]) }
    return String(host.prefix { $0 != ":" })
  }

  /// A path in which nothing is hidden: no dots that lead elsewhere, plain or encoded, no encoded slash, no control character.
  private static func decoded(_ path: String) throws(Refusal) -> String {
    let refusal = Refusal(status: .badRequest)
    guard path.hasPrefix("/") else { throw refusal }
    var bytes: [UInt8] = []
    var rest = path.utf8.dropFirst()
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
        rest.prefix(2).allSatisfy(isHex),
        value != UInt8(ascii: "."), value != UInt8(ascii: "/"), value != UInt8(ascii: "%")
      else { throw refusal }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }), let text = String(validating: bytes, as: UTF8.self)
    else {
      throw refusal
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains("."), !parts.contains(".."), !parts.dropLast().contains("") else { throw refusal }
    return text
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): true
    default: false
    }
  }
}

/// The statuses of responses.
enum HTTPStatus: Int, Sendable, CaseIterable {
  case ok = 200
  case badRequest = 400
  case forbidden = 403
  case notFound = 404
  case methodNotAllowed = 405
  case timeout = 408
  case contentTooLarge = 413
  case targetTooLong = 414
  case headTooLarge = 431

  /// The words of the status line.
  var words: String {
    switch self {
    case .ok: "OK"
    case .badRequest: "Bad Request"
    case .forbidden: "Forbidden"
    case .notFound: "Not Found"
    case .methodNotAllowed: "Method Not Allowed"
    case .timeout: "Request Timeout"
    case .contentTooLarge: "Content Too Large"
    case .targetTooLong: "URI Too Long"
    case .headTooLarge: "Request Header Fields Too Large"
    }
  }
}
