import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One who sends bytes to a server on this machine, well-formed or not.
struct LoopbackClient {
  let port: UInt16

  /// What the system's calls are told on each system.
  private enum System {
    #if canImport(Glibc)
      static let stream = Int32(SOCK_STREAM.rawValue)
      static let noSignal = Int32(MSG_NOSIGNAL)
    #else
      static let stream = SOCK_STREAM
      static let noSignal: Int32 = 0
    #endif
  }

  /// All that the server answers to these bytes, which end what is sent.
  func answer(to bytes: [UInt8]) throws -> String {
    let file = socket(AF_INET, System.stream, 0)
    try #require(file >= 0)
    defer { close(file) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
    try #require(connected == 0)
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { send(file, $0.baseAddress?.advanced(by: sent), $0.count - sent, System.noSignal) }
      if count <= 0 { break }
      sent += count
    }
    shutdown(file, Int32(SHUT_WR))
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes { recv(file, $0.baseAddress, $0.count, 0) }
      if count <= 0 { break }
      received += buffer[..<count]
    }
    return String(decoding: received, as: UTF8.self)
  }

  /// The answer to a request for a path.
  func get(_ path: String, _ method: String = "GET") throws -> String {
    try answer(to: Array("\(method) \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
  }
}
