import TCPFormats
import Testing

/// What a wrong word is answered with, wherever one of a few must stand.
@Suite struct RecordedRunWordErrorTests {
  /// A line in the place of the segment of a small sound run, where `fault` stands, and what is said of it.
  struct Fault: Sendable, CustomTestStringConvertible {
    let line: String
    let fault: String
    let message: String
    let hint: String?

    init(_ line: String, at fault: String, _ message: String, hint: String? = nil) {
      self.line = line
      self.fault = fault
      self.message = message
      self.hint = hint
    }

    var testDescription: String { line }
  }

  static let calls: [Fault] = [
    Fault(
      "0.000200 call client c conect -> ok took=0.000001", at: "conect", "`conect` is no function of sockets [run.unknown]",
      hint: "did you mean `connect`?"),
    Fault(
      "0.000200 call client c close -> fine took=0.000001", at: "fine", "`fine` is no result of a call [run.unknown]",
      hint: "it can be `ok`, `octets=N`, `end-of-stream` or an error such as `ECONNRESET`"),
    Fault(
      "0.000200 call client c close ok took=0.000001", at: "", "the line ends before its `->` and result [run.missing]",
      hint: "the file may be cut short"),
    Fault(
      "0.000200 call client c close -> ok", at: "", "the line lacks its `took=` [run.missing]", hint: "the file may be cut short"),
  ]

  static let segments: [Fault] = [
    Fault(
      "0.000200 segment client 10.9.0.1:40000 > 10.9.0.2:5000 AS seq=1 win=1 lost", at: "AS",
      "`AS` is no set of control bits [run.unknown]", hint: "they are letters of `SFRPAUEW` in this order, or `-`"),
    Fault(
      "0.000200 segment client 10.9.0.1 > 10.9.0.2:5000 S seq=1 win=1 lost", at: "10.9.0.1 ",
      "`10.9.0.1` is no IPv4 address with a port [run.address]", hint: "write it as `10.9.0.1:5000`"),
    Fault(
      "0.000200 segment client 10.9.0.1:1 - 10.9.0.2:5000 S seq=1 win=1 lost", at: "- ", "`>` belongs here, not `-` [run.word]"),
    Fault(
      "0.000200 segment client 10.9.0.1:1 > 10.9.0.2:2 S seq=1 win=1 sack=5-x lost", at: "x lost", "`x` is no number [run.number]",
      hint: "`sack` goes from 0 to 4294967295"),
    Fault(
      "0.000200 segment client 10.9.0.1:1 > 10.9.0.2:2 S seq=1 win=1 ts=5 lost", at: "5 lost", "`5` is no `ts` [run.number]",
      hint: "write it as `VALUE/ECHO`"),
    Fault(
      "0.000200 segment hand-made 10.9.0.9:1 > 10.9.0.2:2 S seq=1 win=1 lost", at: "lost",
      "what was made by hand has no fate [run.word]", hint: "it stands at the time when it arrives; take this out"),
  ]

  static let observations: [Fault] = [
    Fault(
      "0.000200 state client k1 10.9.0.1:1 > 10.9.0.2:2 CLOSE > SYN_SEND", at: "SYN_SEND",
      "`SYN_SEND` is no state of Linux [run.unknown]", hint: "did you mean `SYN_SENT`?"),
    Fault(
      "0.000200 socket client d1 10.9.0.1:1 > 10.9.0.2:2 SYN_SENT ful", at: "ful", "`ful` is no kind of socket [run.unknown]",
      hint: "did you mean `full`?"),
    Fault(
      "0.000200 socket client d1 10.9.0.1:1 > 10.9.0.2:2 SYN_SENT full timer=persists left=1.000000", at: "persists",
      "`persists` is no timer [run.unknown]", hint: "did you mean `persist`?"),
    Fault(
      "0.000200 socket client d1 10.9.0.1:1 > 10.9.0.2:2 SYN_SENT full left=1.000000", at: "1.000000",
      "there is no `timer=` for this [run.missing]", hint: "tell which timer runs, or take it out"),
    Fault(
      "0.000200 socket client d1 10.9.0.1:1 > 10.9.0.2:2 gone full", at: "full",
      "nothing is told after here, but `full` is [run.word]"),
    Fault(
      "path client SYN-SEND", at: "SYN-SEND", "`SYN-SEND` is no state of TCP [run.unknown]", hint: "did you mean `SYN-SENT`?"),
    Fault("counters client TcpInSegs", at: "TcpInSegs", "`TcpInSegs` is no counter [run.word]", hint: "write it as `TcpInSegs=5`"),
    Fault("", at: "", "an empty line tells nothing [run.word]", hint: "take it out"),
  ]

  @Test(arguments: calls + segments + observations)
  func `A wrong word`(_ fault: Fault) throws {
    var text = RecordedRunErrorTests.sound
    text[10] = fault.line
    let errors = #expect(throws: RecordedRunErrors.self) {
      try RecordedRun(parsing: text.joined(separator: "\n") + "\n", file: "small.run")
    }
    let place = fault.fault.isEmpty ? fault.line.endIndex : try #require(fault.line.ranges(of: fault.fault).last).lowerBound
    let before = fault.line.distance(from: fault.line.startIndex, to: place)
    var expected = "small.run:11:\(before + 1): error: \(fault.message)\n"
    if !fault.line.isEmpty { expected += "  \(fault.line)\n  \(String(repeating: " ", count: before))^\n" }
    if let hint = fault.hint { expected += "  hint: \(hint)\n" }
    #expect(errors?.description == expected)
  }
}
