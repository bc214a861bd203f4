import CommonMark
import Testing

@Suite struct NearestNameTests {
  private let names = ["SYN-SENT", "SYN-RECEIVED", "ESTABLISHED", "CLOSED", "CLOSING", "CLOSE-WAIT"]

  @Test(arguments: [
    ("SYN_SENT", ["SYN-SENT"]), ("SYN_SEND", ["SYN-SENT"]), ("closd", ["CLOSED", "CLOSING"]), ("ESTABLISEHD", ["ESTABLISHED"]), ("XYZ", []),
  ])
  func names(near name: String, are expected: [String]) {
    #expect(NearestName.names(near: name, among: names).prefix(1) == expected.prefix(1))
  }

  @Test func theHintAsks() {
    #expect(NearestName.hint(for: "SYN_SEND", among: names) == "did you mean `SYN-SENT`?")
    #expect(NearestName.hint(for: "nothing", among: names) == nil)
    #expect(NearestName.hint(for: "", among: names) == nil)
  }
}
