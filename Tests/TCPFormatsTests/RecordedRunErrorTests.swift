import CommonMark
import TCPFormats
import Testing

/// What each mistake in the file of a recorded run is answered with, word for word.
@Suite struct RecordedRunErrorTests {
  /// A small run in which nothing is wrong.
  static let sound = [
    "recorded-run 1",
    "name small",
    "description A client asks and is refused.",
    "kernel Linux 6.18.44",
    "duration 0.100000",
    "host client 10.9.0.1",
    "host server 10.9.0.2",
    "sysctl client net.ipv4.tcp_syn_retries 2",
    "0.000100 call client c connect 10.9.0.2:5000 -> ECONNREFUSED took=0.010500",
    "0.000110 state client k1 10.9.0.1:40000 > 10.9.0.2:5000 CLOSE > SYN_SENT",
    "0.000200 segment client 10.9.0.1:40000 > 10.9.0.2:5000 S seq=100 win=64240 mss=1460 ts=7/0 arrives=0.005300",
    "0.000900 socket client d1 10.9.0.1:40000 > 10.9.0.2:5000 SYN_SENT full send=1 timer=on left=1.000000",
    "0.020000 frame hand-made 10.9.0.254 > 10.9.0.1 icmp host-unreachable about=10.9.0.1:40000>10.9.0.2:5000",
    "path client local=40000 remote=5000 CLOSED SYN-SENT CLOSED",
    "counters client TcpActiveOpens=1",
    "end 16",
  ]

  /// The report on the small run with some of its lines, counted from 1, put otherwise.
  private func report(_ lines: [Int: String]) -> String {
    var text = Self.sound
    for (number, line) in lines { text[number - 1] = line }
    return report(text.joined(separator: "\n") + "\n")
  }

  private func report(_ text: String) -> String {
    do {
      _ = try RecordedRun(parsing: text, file: "small.run")
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test func `Nothing is wrong with a sound run`() {
    #expect(report([:]) == "")
  }

  @Test func `An empty file`() {
    #expect(
      report("") == """
        small.run:1:1: error: the file is empty [run.empty]
          hint: a recorded run starts with the line `recorded-run 1`

        """)
  }

  @Test func `A file of another kind`() {
    #expect(
      report([1: "{"]) == """
        small.run:1:1: error: the file is no recorded run [run.version]
          {
          ^
          hint: a recorded run starts with the line `recorded-run 1`

        """)
  }

  @Test func `An unknown version`() {
    #expect(
      report([1: "recorded-run 2"]) == """
        small.run:1:14: error: recorded runs have no version `2` [run.version]
          recorded-run 2
                       ^
          hint: this program reads version 1; record the run again with Scripts/record-run

        """)
  }

  @Test func `A file that is not UTF-8`() {
    let bytes = Array("recorded-run 1\nname sm".utf8) + [0xE4] + Array("ll\n".utf8)
    let errors = #expect(throws: RecordedRunErrors.self) {
      try RecordedRun(parsing: SourceText(bytes), file: "small.run")
    }
    #expect(
      errors?.description == """
        small.run:2:8: error: the file is not UTF-8 [run.encoding]
          name sm\u{FFFD}ll
                 ^
          hint: save it as UTF-8

        """)
  }

  @Test func `A file that is cut short between two lines`() {
    #expect(
      report(Self.sound.prefix(13).joined(separator: "\n") + "\n") == """
        small.run:13:104: error: the file is cut short: its last line is not `end` [run.end]
          \(Self.sound[12])
          \(String(repeating: " ", count: 103))^
          hint: record the run again, or copy its file again

        """)
  }

  @Test func `A file that is cut short within a line`() {
    let text = Self.sound.prefix(10).joined(separator: "\n") + "\n0.000200 segment client 10.9.0.1:40000 > 10.9.0.2:5000"
    #expect(
      report(text) == """
        small.run:11:55: error: the line ends before its control bits [run.missing]
          0.000200 segment client 10.9.0.1:40000 > 10.9.0.2:5000
                                                                ^
          hint: the file may be cut short
        small.run:11:55: error: the file is cut short: its last line is not `end` [run.end]
          0.000200 segment client 10.9.0.1:40000 > 10.9.0.2:5000
                                                                ^
          hint: record the run again, or copy its file again

        """)
  }

  @Test func `A file that has lost lines`() {
    #expect(
      report([16: "end 20"]) == """
        small.run:16:5: error: the file has 16 lines up to here, and `end` says 20 [run.end]
          end 20
              ^
          hint: lines were lost or added

        """)
  }

  @Test func `A line after the end`() {
    #expect(
      report(Self.sound.joined(separator: "\n") + "\nend 17\n") == """
        small.run:17:1: error: there is a line after `end` [run.end]
          end 17
          ^
          hint: `end` is the last line

        """)
  }

  @Test func `A kind of line that there is not`() {
    #expect(
      report([8: "sysclt client net.ipv4.tcp_syn_retries 2"]) == """
        small.run:8:1: error: `sysclt` is no kind of line [run.unknown]
          sysclt client net.ipv4.tcp_syn_retries 2
          ^
          hint: did you mean `sysctl`?

        """)
    #expect(
      report([10: "0.000110 ladder client"]) == """
        small.run:10:10: error: `ladder` is no kind of line with a time [run.unknown]
          0.000110 ladder client
                   ^
          hint: it can be `call`, `segment`, `frame`, `state`, `socket`

        """)
  }

  @Test func `A field that there is not`() {
    #expect(
      report([11: "0.000200 segment client 10.9.0.1:40000 > 10.9.0.2:5000 S seq=1 wni=64240 lost"]) == """
        small.run:11:64: error: there is no field `wni` here [run.unknown]
          0.000200 segment client 10.9.0.1:40000 > 10.9.0.2:5000 S seq=1 wni=64240 lost
                                                                         ^
          hint: did you mean `win`?
        small.run:11:78: error: the line lacks its `win=` [run.missing]
          0.000200 segment client 10.9.0.1:40000 > 10.9.0.2:5000 S seq=1 wni=64240 lost
                                                                                       ^
          hint: the file may be cut short

        """)
  }

  @Test func `A field without a value, one twice, and a word with one`() {
    #expect(
      report([11: "0.000200 segment client 10.9.0.1:40000 > 10.9.0.2:5000 S seq=1 seq=2 win=1 mss sackok=1 lost"]) == """
        small.run:11:64: error: `seq` stands twice [run.twice]
          0.000200 segment client 10.9.0.1:40000 > 10.9.0.2:5000 S seq=1 seq=2 win=1 mss sackok=1 lost
                                                                         ^
        small.run:11:76: error: `mss` has no value [run.unknown]
          0.000200 segment client 10.9.0.1:40000 > 10.9.0.2:5000 S seq=1 seq=2 win=1 mss sackok=1 lost
                                                                                     ^
          hint: write `mss=`, then its value
        small.run:11:80: error: `sackok` takes no value [run.unknown]
          0.000200 segment client 10.9.0.1:40000 > 10.9.0.2:5000 S seq=1 seq=2 win=1 mss sackok=1 lost
                                                                                         ^
          hint: write `sackok` alone

        """)
  }

  @Test func `Numbers that are none, or out of range`() {
    #expect(
      report([11: "0.000200 segment client 10.9.0.1:4 > 10.9.0.2:5 S seq=4294967296 win=x lost"]) == """
        small.run:11:55: error: 4294967296 is out of range [run.range]
          0.000200 segment client 10.9.0.1:4 > 10.9.0.2:5 S seq=4294967296 win=x lost
                                                                ^
          hint: `seq` goes from 0 to 4294967295
        small.run:11:70: error: `x` is no number [run.number]
          0.000200 segment client 10.9.0.1:4 > 10.9.0.2:5 S seq=4294967296 win=x lost
                                                                               ^
          hint: `win` goes from 0 to 65535

        """)
  }

  @Test func `A time of another form`() {
    #expect(
      report([5: "duration 0.1"]) == """
        small.run:5:10: error: `0.1` is no time [run.time]
          duration 0.1
                   ^
          hint: write seconds with six decimals, as `0.012345`

        """)
  }

  @Test func `Time that goes back`() {
    #expect(
      report([12: "0.000150 socket client d1 10.9.0.1:40000 > 10.9.0.2:5000 gone"]) == """
        small.run:12:1: error: time goes back from 0.000200 to 0.000150 [run.order]
          0.000150 socket client d1 10.9.0.1:40000 > 10.9.0.2:5000 gone
          ^
          hint: lines stand in order of time

        """)
  }

  @Test func `A segment that arrives before it left`() {
    #expect(
      report([11: "0.000200 segment client 10.9.0.1:40000 > 10.9.0.2:5000 S seq=1 win=1 arrives=0.000199"]) == """
        small.run:11:78: error: it arrives at 0.000199, before it left [run.order]
          0.000200 segment client 10.9.0.1:40000 > 10.9.0.2:5000 S seq=1 win=1 arrives=0.000199
                                                                                       ^
          hint: one of the two times is wrong

        """)
  }

  @Test func `A segment of which nothing tells what became`() {
    #expect(
      report([11: "0.000200 segment client 10.9.0.1:40000 > 10.9.0.2:5000 S seq=1 win=1"]) == """
        small.run:11:69: error: the line does not tell what became of it [run.missing]
          0.000200 segment client 10.9.0.1:40000 > 10.9.0.2:5000 S seq=1 win=1
                                                                              ^
          hint: end it with `arrives=TIME`, `lost` or `taken`

        """)
  }

  @Test func `A host that was not declared`() {
    #expect(
      report([8: "sysctl cleint net.ipv4.tcp_syn_retries 2", 14: "path router CLOSED"]) == """
        small.run:8:8: error: no host `cleint` has been declared [run.host]
          sysctl cleint net.ipv4.tcp_syn_retries 2
                 ^
          hint: did you mean `client`?
        small.run:14:6: error: no host `router` has been declared [run.host]
          path router CLOSED
               ^
          hint: declare it first: `host router ADDRESS`

        """)
  }

  @Test func `What must be told once`() {
    #expect(
      report([3: "name other", 7: "host client 10.9.0.2"]) == """
        small.run:1:1: error: the run does not tell its description [run.missing]
          recorded-run 1
          ^
          hint: add the line `description SENTENCE`
        small.run:3:1: error: `name` is told twice [run.twice]
          name other
          ^
          hint: line 2 tells it first
        small.run:7:6: error: there is a host `client` already [run.twice]
          host client 10.9.0.2
               ^

        """)
  }
}
