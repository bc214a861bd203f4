/// What is sent back for a request. Every response closes its connection, may load nothing from elsewhere, and is never kept.
struct HTTPResponse: Sendable {
  let status: HTTPStatus
  let type: String
  let content: [UInt8]

  /// A response with content.
  init(_ status: HTTPStatus, type: String, _ content: [UInt8]) {
    self.status = status
    self.type = type
    self.content = content
  }

  /// A refusal, which says no more than its status.
  init(_ status: HTTPStatus) {
    self.init(status, type: "text/plain; charset=utf-8", Array("\(status.rawValue) \(status.words)\n".utf8))
  }

  /// The response as it goes over the wire.
  func bytes(withContent: Bool = true) -> [UInt8] {
    var head = "HTTP/1.1 \(status.rawValue) \(status.words)\r\nContent-Type: \(type)\r\nContent-Length: \(content.count)\r\n"
    head += "Connection: close\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
    head += "Content-Security-Policy: default-src 'self'\r\n"
    if status == .methodNotAllowed { head += "Allow: GET, HEAD\r\n" }
    return Array((head + "\r\n").utf8) + (withContent ? content : [])
  }

  /// The type of a file by the ending of its name.
  static func type(of path: String) -> String {
    let ending = path.lastIndex(of: ".").map { path[path.index(after: $0)...] } ?? ""
    return switch ending {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "md": "text/markdown; charset=utf-8"
    case "txt": "text/plain; charset=utf-8"
    case "xml": "application/xml"
    case "json": "application/json"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "gif": "image/gif"
    case "webp": "image/webp"
    case "pdf": "application/pdf"
    default: "application/octet-stream"
    }
  }
}
