import TCPFormats
import Testing

/// What a reader gets of the runs.
@Suite struct RecordedRunFactTests {
  @Test func `A lost SYN, its repetition and what the kernel held meanwhile`() throws {
    let run = try RecordedRunFiles.run("lost_syn")
    #expect(run.kernel == "Linux 6.18.44")
    #expect(run.duration == 1_141_818)
    #expect(run.host(at: "10.9.0.2")?.id == "server")
    #expect(run.host(at: "10.9.0.50") == nil)
    #expect(run.segments.map(\.controlBits) == ["S", "S", "SA", "A"])
    let syn = try #require(run.segments.first)
    #expect(syn.time == 282)
    #expect(syn.sender == .host("client"))
    #expect(syn.source == SocketAddress("10.9.0.1", 40160))
    #expect(syn.sequence == 762_534_760)
    #expect(syn.options.maximumSegmentSize == 1460)
    #expect(syn.options.permitsSACK)
    #expect(syn.options.windowScale == 10)
    #expect(syn.options.timestamp?.value == 2_405_397_280)
    #expect(run.segments.map(\.fate) == [.lost, .arrives(at: 1_016_467), .arrives(at: 1_024_705), .arrives(at: 1_030_124)])
    #expect(run.stateChanges.map(\.new) == ["LISTEN", "SYN_SENT", "ESTABLISHED", "SYN_RECV", "ESTABLISHED"])
    #expect(run.sockets.compactMap { $0.view?.timer?.retransmissions } == [0, 1, 0])
    #expect(run.paths.map(\.states) == [["CLOSED", "SYN-SENT", "ESTABLISHED"], ["LISTEN", "SYN-RECEIVED", "ESTABLISHED"]])
    #expect(run.counters.first { $0.host == "client" && $0.name == "TcpRetransSegs" }?.value == 1)
  }

  @Test func `Calls with their arguments and answers`() throws {
    let refused = try RecordedRunFiles.run("connection_refused").calls
    #expect(refused.last?.result == .error("ECONNREFUSED"))
    let linger = try RecordedRunFiles.run("abort_linger0").calls.first { $0.function == "setsockopt" }
    #expect(linger?.arguments == ["SO_LINGER", "on=1", "seconds=0"])
    let more = try RecordedRunFiles.run("fin_with_data").calls.first { $0.function == "send" }
    #expect(more?.arguments == ["43", "MSG_MORE"])
    #expect(more?.result == .octets(43))
    let simultaneous = try RecordedRunFiles.run("simultaneous_open").calls.first { $0.function == "connect" }
    #expect(simultaneous?.arguments == ["10.9.0.2:5070", "non-blocking"])
    #expect(simultaneous?.result == .error("EINPROGRESS"))
    let ends = try RecordedRunFiles.run("fast_open").calls.filter { $0.result == .endOfStream }
    #expect(ends.count == 2)
  }

  @Test func `A frame that is no TCP`() throws {
    let run = try RecordedRunFiles.run("icmp_unreachable")
    let frame = try #require(run.frames.first)
    #expect(frame.sender == .handMade)
    #expect(frame.kind == "host-unreachable")
    #expect(frame.about?.destination == SocketAddress("10.9.0.2", 5760))
    #expect(frame.fate == .arrives(at: frame.time))
  }

  @Test func `Segments made by hand, and what a hand-made peer takes`() throws {
    let run = try RecordedRunFiles.run("segments_to_closed")
    let handMade = run.segments.filter { $0.sender == .handMade }
    #expect(handMade.map(\.controlBits) == ["S", "A", "SA", "F", "FA", "PA", "", "R", "RA"])
    #expect(run.segments.filter { $0.sender == .host("server") }.allSatisfy { $0.fate == .taken })
  }
}
