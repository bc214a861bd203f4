import Dispatch
import Documentation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A server of small files to browsers on this machine, one connection a request.
///
/// The well-kept server packages close the connection of a malformed request without an answer, take a head of any length, and link all of
/// Foundation, which every start of the command would pay for; what a site needs of HTTP is less than what they would save.
struct LocalServer: Sendable {
  /// The port that it listens on.
  let port: UInt16
  private let listener: Int32

  /// Why it cannot listen.
  enum Failure: Error {
    case noAddress(String)
    case inUse
    case refused(String)
  }

  /// So many connections are answered at once.
  private static let mostConnections: Int = 48

  /// Listens on an address of this machine; port 0 is any that is free.
  init(host: String, port: UInt16) throws(Failure) {
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE
    #if canImport(Darwin)
      hints.ai_socktype = SOCK_STREAM
    #else
      hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #endif
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, "\(port)", &hints, &found) == 0, let address = found else { throw .noAddress(host) }
    defer { freeaddrinfo(found) }
    let listener = socket(address.pointee.ai_family, address.pointee.ai_socktype, address.pointee.ai_protocol)
    guard listener >= 0 else { throw .refused(Self.reason) }
    var yes: Int32 = 1
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    guard bind(listener, address.pointee.ai_addr, address.pointee.ai_addrlen) == 0, listen(listener, 64) == 0 else {
      let error = errno
      close(listener)
      if error == EADDRINUSE { throw .inUse }
      throw .refused(String(cString: strerror(error)))
    }
    self.listener = listener
    self.port = Self.port(of: listener) ?? port
  }

  private static var reason: String { String(cString: strerror(errno)) }

  private static func port(of listener: Int32) -> UInt16? {
    var storage = sockaddr_storage()
    var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutablePointer(to: &storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        guard getsockname(listener, address, &size) == 0 else { return nil }
        // The port stands at the same place in the addresses of both families.
        return UnsafeRawPointer(address).load(fromByteOffset: 2, as: UInt16.self).bigEndian
      }
    }
  }

  /// Answers requests for ever.
  func run(_ answer: @escaping @Sendable (HTTPRequestHead) -> HTTPResponse) {
    let room = DispatchSemaphore(value: Self.mostConnections)
    let queue = DispatchQueue(label: "connections", attributes: .concurrent)
    while true {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else {
        usleep(10_000)
        continue
      }
      room.wait()
      queue.async {
        Connection(connection).serve(answer)
        room.signal()
      }
    }
  }
}

/// One connection, which brings one request.
private struct Connection {
  private let file: Int32

  init(_ file: Int32) {
    self.file = file
    var limit = timeval(tv_sec: 5, tv_usec: 0)
    setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(file, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  func serve(_ answer: (HTTPRequestHead) -> HTTPResponse) {
    defer { close(file) }
    do throws(HTTPRequestHead.Refusal) {
      guard let bytes = try readHead() else { return }
      let head = try HTTPRequestHead(bytes)
      send(answer(head).bytes(withContent: head.wantsContent))
    } catch {
      send(HTTPResponse(error.status).bytes())
    }
    finish()
  }

  /// The bytes up to the empty line; nothing where the client says nothing.
  private func readHead() throws(HTTPRequestHead.Refusal) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = buffer.withUnsafeMutableBytes { recv(file, $0.baseAddress, $0.count, 0) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        if bytes.isEmpty { return nil }
        throw HTTPRequestHead.Refusal(status: count == 0 ? .badRequest : .timeout)
      }
      let from = max(0, bytes.count - 3)
      bytes += buffer[..<count]
      if let end = Self.emptyLine(in: bytes, from: from) {
        guard end <= HTTPRequestHead.longest else { throw HTTPRequestHead.Refusal(status: .headTooLarge) }
        return Array(bytes[..<end])
      }
      guard bytes.count <= HTTPRequestHead.longest else { throw HTTPRequestHead.Refusal(status: .headTooLarge) }
    }
  }

  private static func emptyLine(in bytes: [UInt8], from: Int) -> Int? {
    guard bytes.count >= 4 else { return nil }
    return (from...(bytes.count - 4)).first { bytes[$0] == 0x0D && bytes[$0 + 1] == 0x0A && bytes[$0 + 2] == 0x0D && bytes[$0 + 3] == 0x0A }
  }

  private func send(_ bytes: [UInt8]) {
    #if canImport(Darwin)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { sendBytes(file, UnsafeRawBufferPointer(rebasing: $0[sent...]), flags) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      sent += count
    }
  }

  /// Lets the client read the answer before the connection closes, even one that still sends.
  private func finish() {
    shutdown(file, Int32(SHUT_WR))
    var buffer = [UInt8](repeating: 0, count: 16_384)
    var left = 64
    while left > 0, buffer.withUnsafeMutableBytes({ recv(file, $0.baseAddress, $0.count, 0) }) > 0 { left -= 1 }
  }
}

private func sendBytes(_ file: Int32, _ buffer: UnsafeRawBufferPointer, _ flags: Int32) -> Int {
  send(file, buffer.baseAddress, buffer.count, flags)
}
