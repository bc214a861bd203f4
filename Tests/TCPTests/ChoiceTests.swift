import ProtocolModel
import Simulation
import Testing

@testable import TCP

/// Where RFC 9293 contradicts itself: what the model does there, seen in a run. The numbers are those of the list of contradictions.
@Suite struct ChoiceTests {
  private func run(_ script: [Scenario.Step], faults: [Scenario.Fault] = [], model: ProtocolModel = .rfc9293, until: Int = 3_600_000) throws
    -> Trace
  {
    try model.run(
      Scenario(
        "choice", left: .client(100), right: .server(300), script: script, faults: faults, until: until, expects: [], cite: .rfc9293("3.10")
      ))
  }

  private func named(_ id: String) throws -> Trace {
    try ProtocolModel.rfc9293.run(try #require([Scenario].tcp.first { $0.id == id }))
  }

  /// The one event at a side and time, in which the rule that carries out the choice has fired.
  private func event(_ trace: Trace, _ side: Side, at time: Int, choice: String, without exceptions: Set<String> = []) throws -> TraceEvent
  {
    let declared = try #require(trace.model.choices.first { $0.id == choice })
    let event = try #require(trace.events.last { $0.side == side && $0.time == time })
    let fired = Set(event.reaction.firings.map(\.rule.id))
    #expect(!fired.isDisjoint(with: declared.rules), "\(choice): \(fired)")
    return event
  }

  private func sent(_ event: TraceEvent, in trace: Trace) -> [[ControlBit]] {
    event.sent.map { trace.transmissions[$0].segment.controlBits }
  }

  /// 1. The SYN,ACK of a simultaneous open establishes the connection although its number is one too old, and nothing is sent in reply.
  @Test func simultaneousOpen() throws {
    let trace = try named("figure-7")
    let arrival = try #require(trace.events.last { $0.side == .peerA && $0.before.state == .synReceived })
    #expect(arrival.after.state == .established)
    #expect(arrival.sent.isEmpty)
    #expect(try event(trace, .peerA, at: arrival.time, choice: "simultaneous-open").time == arrival.time)
  }

  /// 1, the alternative: read literally, both answer with an ACK and drop; the ACKs establish the connection one exchange later.
  @Test func simultaneousOpenReadLiterally() throws {
    let literal = ProtocolModel.rfc9293.applying(Profile("literal", removed: ["otherwise.sequence.simultaneous-open"]))
    let trace = try run([.activeOpen(.client, at: 0), .activeOpen(.server, at: 0)], model: literal)
    for side in Side.allCases { #expect(trace.statesPassed(by: side) == [.closed, .synSent, .synReceived, .established]) }
    #expect(trace.transmissions.map(\.segment.controlBits) == [[.SYN], [.SYN], [.SYN, .ACK], [.SYN, .ACK], [.ACK], [.ACK]])
    let chosen = try run([.activeOpen(.client, at: 0), .activeOpen(.server, at: 0)])
    #expect(chosen.transmissions.count == 4)
  }

  /// 2. ABORT leads to CLOSED, not to TIME-WAIT.
  @Test func abortState() throws {
    let trace = try named("abort")
    let abort = try event(trace, .client, at: 1_000, choice: "abort-state")
    #expect(abort.after.state == .closed)
    #expect(abort.after.timers.isEmpty)
    #expect(sent(abort, in: trace) == [[.RST]])
  }

  /// 3. A reset in SYN-SENT leads to CLOSED, also for one who was in LISTEN before.
  @Test func resetInSynSent() throws {
    let trace = try run([.passiveOpen(.client, remote: true), .activeOpen(.client, at: 10)])
    #expect(trace.statesPassed(by: .client) == [.closed, .listen, .synSent, .closed])
    #expect(try event(trace, .client, at: 110, choice: "reset-in-syn-sent").after.state == .closed)
  }

  /// 4. A reset whose number is not exactly the next one gets an ACK and changes nothing; an exact one resets.
  @Test func validReset() throws {
    func reset(_ number: Term<TheirPosition>) throws -> (trace: Trace, event: TraceEvent) {
      let trace = try run(.opening + [.inject(.arriving(SEQ: number, CTL: [.RST]), toward: .server, at: 1_000)])
      return (trace, try event(trace, .server, at: 1_000, choice: "valid-reset"))
    }
    for ahead in [1, 65_534] as [UInt32] {
      let inside = try reset(RCV.NXT + Term<Octets>(.literal(ahead)))
      #expect(inside.event.after.state == .established)
      #expect(sent(inside.event, in: inside.trace) == [[.ACK]])
    }
    let exact = try reset(RCV.NXT)
    #expect(exact.event.after.state == .closed)
    #expect(exact.event.sent.isEmpty)
    let outside = try run(.opening + [.inject(.arriving(SEQ: RCV.NXT + 65_535, CTL: [.RST]), toward: .server, at: 1_000)])
    let ignored = try #require(outside.events.last { $0.side == .server })
    #expect(ignored.after.state == .established && ignored.sent.isEmpty)
  }

  /// 5. Both sides of a simultaneous close wait in TIME-WAIT for 2 MSL.
  @Test func simultaneousClose() throws {
    let trace = try named("simultaneous-close")
    for side in Side.allCases {
      #expect(try event(trace, side, at: 1_100, choice: "simultaneous-close").after.state == .timeWait)
      #expect(trace.events.last { $0.side == side }?.time == 241_100)
    }
  }

  /// 6. Each way into SYN-RECEIVED or ESTABLISHED takes the window of the other side, and the numbers of the segment that brought it.
  @Test func windowOfThePeer() throws {
    let handshake = try named("three-way-handshake")
    let client = try event(handshake, .client, at: 100, choice: "window-of-the-peer").after.variables
    #expect([SND.WND.symbol, SND.WL2.symbol].map { client[$0] } == [65_535, 101] && client[SND.WL1.symbol] == 300)
    let server = try event(handshake, .server, at: 50, choice: "window-of-the-peer").after.variables
    #expect(server[SND.WND.symbol] == 65_535 && server[SND.WL1.symbol] == 100)
    let both = try run([.activeOpen(.client, at: 0), .activeOpen(.server, at: 0)])
    let simultaneous = try event(both, .client, at: 50, choice: "window-of-the-peer").after.variables
    #expect(simultaneous[SND.WND.symbol] == 65_535 && simultaneous[SND.WL1.symbol] == 300)
  }

  /// 7. A FIN that comes again in TIME-WAIT is acknowledged and starts the 2 MSL anew, although its number is old.
  @Test func finAgainInTimeWait() throws {
    let trace = try named("lost-last-ack")
    let again = try #require(trace.events.first { $0.side == .client && $0.before.state == .timeWait })
    let chosen = try event(trace, .client, at: again.time, choice: "fin-again-in-time-wait")
    #expect(sent(chosen, in: trace) == [[.ACK]])
    #expect(chosen.before.timers[.timeWait] != chosen.after.timers[.timeWait])
    #expect(chosen.after.timers == [.timeWait: again.time + 240_000])
  }

  /// 8. An ACK in TIME-WAIT is not answered, so that two sides in TIME-WAIT do not answer each other for ever.
  @Test func ackInTimeWait() throws {
    let trace = try run(
      .opening + [
        .close(.client, at: 1_000), .close(.server, at: 1_000),
        .inject(.arriving(SEQ: RCV.NXT, ACK: SND.NXT, CTL: [.ACK]), toward: .client, at: 2_000),
      ])
    let ignored = try event(trace, .client, at: 2_000, choice: "ack-in-time-wait")
    #expect(ignored.before == ignored.after)
    #expect(ignored.sent.isEmpty)
    #expect(trace.transmissions.count { $0.sentAt > 1_100 && !$0.isInjected } == 0)
  }

  /// 9. An ACK of something never sent gets a reset in SYN-RECEIVED, and SYN-RECEIVED stays.
  @Test func unacceptableAckInSynReceived() throws {
    let trace = try run(.opening + [.inject(.arriving(SEQ: RCV.NXT, ACK: SND.NXT + 1, CTL: [.ACK]), toward: .server, at: 60)])
    let reset = try event(trace, .server, at: 60, choice: "unacceptable-ack-in-syn-received")
    #expect(reset.after.state == .synReceived)
    #expect(sent(reset, in: trace) == [[.RST]])
    #expect(trace.transmissions[try #require(reset.sent.first)].segment.fields[SEG.SEQ.symbol] == 302)
    #expect(trace.final[.server]?.state == .established)
  }

  /// 10. A new SYN in TIME-WAIT does not open a new connection; it gets an ACK like any SYN in the window.
  @Test func synInTimeWait() throws {
    let closed: [Scenario.Step] = .opening + [.close(.client, at: 1_000), .close(.server, at: 1_200)]
    let trace = try run(closed + [.inject(.arriving(SEQ: RCV.NXT + 1_000, CTL: [.SYN]), toward: .client, at: 2_000)])
    let challenge = try event(trace, .client, at: 2_000, choice: "syn-in-time-wait")
    #expect(challenge.after.state == .timeWait)
    #expect(sent(challenge, in: trace) == [[.ACK]])
  }

  /// 11. In SYN-SENT a reset is judged by its acknowledgment alone, whatever its number, as the erratum has it; one without an ACK is dropped.
  @Test(arguments: [0, 77, 4_000_000_000] as [UInt32]) func resetNumberInSynSent(number: UInt32) throws {
    let open: [Scenario.Step] = [.passiveOpen(.server), .activeOpen(.client, at: 0)]
    let trace = try run(open + [.inject(.arriving(SEQ: .absolute(number), ACK: SND.NXT, CTL: [.RST, .ACK]), toward: .client, at: 10)])
    #expect(try event(trace, .client, at: 10, choice: "reset-number-in-syn-sent").after.state == .closed)
    let without = try run(open + [.inject(.arriving(SEQ: .absolute(number), CTL: [.RST]), toward: .client, at: 10)])
    #expect(without.final[.client]?.state == .established)
    let wrong = try run(open + [.inject(.arriving(SEQ: .absolute(number), ACK: SND.NXT + 1, CTL: [.RST, .ACK]), toward: .client, at: 10)])
    #expect(wrong.final[.client]?.state == .established)
  }
}
