import TCPFormats
import Testing

@Suite struct SocketAddressTests {
  @Test func `A socket address is written as ss writes it`() {
    #expect(SocketAddress("10.9.0.1", 5000).description == "10.9.0.1:5000")
  }
}
