import Testing

@testable import DocgenCommands

/// What the server of a site takes for a request, and what it refuses.
@Suite struct HTTPRequestHeadTests {
  private func read(_ text: String) -> Result<HTTPRequestHead, HTTPRequestHead.Refusal> {
    Result { () throws(HTTPRequestHead.Refusal) in try HTTPRequestHead(Array(text.utf8)) }
  }

  private func status(_ text: String) -> Int? {
    if case .failure(let refusal) = read(text) { refusal.status.rawValue } else { nil }
  }

  private static let host = "\r\nHost: localhost:8000"

  @Test func aRequestForAPage() throws {
    let head = try read("GET /en/%E7%8A%B6.html?3 HTTP/1.1\(Self.host)\r\nAccept: */*").get()
    #expect(head.path == "en/状.html" && head.query == "3" && head.host == "localhost" && head.wantsContent)
    #expect(try read("HEAD / HTTP/1.0\r\nhost: [::1]:80").get().host == "::1")
  }

  @Test(arguments: [
    "/../x", "/en/../../etc/passwd", "/..", "/./x", "/%2e%2e/x", "/%2E%2e/x", "/en/%2e/x", "/x%2fy", "/x%5cy", "/..\\x", "/x%00", "/%",
    "/%4", "/%zz", "/%+4", "/x%ff", "//etc/passwd", "/en//x", "x", "http://other/x", "*", "/%252e%252e/", "/x%0d%0aSet-Cookie:y", "/\u{1}",
  ])
  func pathsThatHideSomething(path: String) { #expect(status("GET \(path) HTTP/1.1\(Self.host)") == 400, "\(path)") }

  @Test(arguments: [
    "", "GET", "GET /", "GET / HTTP/2", "GET / HTTP/1.1 x\(host)", "GET  / HTTP/1.1\(host)", "G(T / HTTP/1.1\(host)", "GET / HTTP/1.1",
    "GET / HTTP/1.1\(host)\(host)", "GET / HTTP/1.1\(host)\r\nno colon", "GET / HTTP/1.1\(host)\r\n bad: x", "GET / HTTP/1.1\nHost: x",
  ])
  func malformed(text: String) { #expect(status(text) == 400, "\(text)") }

  @Test func statusesOfTheirOwn() {
    #expect(status("POST / HTTP/1.1\(Self.host)") == 405)
    #expect(status("GET /\(String(repeating: "a", count: 3_000)) HTTP/1.1\(Self.host)") == 414)
    #expect(status("GET / HTTP/1.1\(Self.host)\r\nContent-Length: 99999999999") == 413)
    #expect(status("GET / HTTP/1.1\(Self.host)\r\nTransfer-Encoding: chunked") == 413)
    #expect(status("GET / HTTP/1.1\(Self.host)\r\nContent-Length: 0") == nil)
  }

  @Test func bytesThatAreNoText() {
    #expect(throws: HTTPRequestHead.Refusal(status: .badRequest)) { try HTTPRequestHead([0x47, 0xFF, 0xFE]) }
  }
}
