import ProtocolModel
import Simulation

extension Situation {
  /// A situation of the client after a script.
  private static func client(
    _ id: String, _ script: [Scenario.Step], until: Int, faults: [Scenario.Fault] = [], serverBuffer: UInt32? = nil
  ) -> Situation {
    let settings = serverBuffer.map { ["RCV.BUFF": $0] } ?? [:]
    return Situation(
      id, side: .client,
      scenario: Scenario(
        id, left: .client(1_000), right: .server(2_000, settings: settings), script: script, faults: faults, until: until, expects: [],
        cite: .rfc9293("3.3.2")))
  }

  /// The ways to be in each state that the tables of transitions distinguish.
  public static let tcp: [Situation] = opening + transferring + closing

  private static let opening: [Situation] = [
    .client("closed", [], until: 0),
    .client("listen", [.passiveOpen(.client)], until: 0),
    .client("listen-remote-specified", [.passiveOpen(.client, remote: true)], until: 0),
    .client("syn-sent", [.activeOpen(.client, at: 0)], until: 10),
    .client("syn-received-passive", [.passiveOpen(.client), .activeOpen(.server, at: 0)], until: 60),
    .client("syn-received-active", [.activeOpen(.client, at: 0), .activeOpen(.server, at: 0)], until: 60),
  ]

  private static let transferring: [Situation] = [
    .client("established", .opening, until: 500),
    .client("established-data-outstanding", .opening + [.send(10, .client, at: 490)], until: 500),
    .client("established-zero-window", .opening + [.send(10, .client, at: 490)], until: 500, serverBuffer: 0),
  ]

  private static let closing: [Situation] = [
    .client("fin-wait-1", .opening + [.close(.client, at: 490)], until: 500),
    .client("fin-wait-1-data-outstanding", .opening + [.send(10, .client, at: 490), .close(.client, at: 490)], until: 500),
    .client("fin-wait-1-zero-window", .opening + [.send(10, .client, at: 480), .close(.client, at: 490)], until: 500, serverBuffer: 0),
    .client("fin-wait-2", .opening + [.close(.client, at: 300)], until: 500),
    .client("close-wait", .opening + [.close(.server, at: 300)], until: 500),
    .client("close-wait-data-outstanding", .opening + [.close(.server, at: 300), .send(10, .client, at: 490)], until: 500),
    .client("close-wait-zero-window", .opening + [.close(.server, at: 300), .send(10, .client, at: 490)], until: 500, serverBuffer: 0),
    .client("closing", .opening + [.close(.client, at: 440), .close(.server, at: 440)], until: 500),
    .client("closing-zero-window", .opening + [.close(.client, at: 440), .close(.server, at: 440)], until: 500, serverBuffer: 0),
    .client("last-ack", .opening + [.close(.server, at: 300), .close(.client, at: 490)], until: 500),
    .client("last-ack-zero-window", .opening + [.close(.server, at: 300), .close(.client, at: 490)], until: 500, serverBuffer: 0),
    .client("time-wait", .opening + [.close(.client, at: 300), .close(.server, at: 400)], until: 500),
  ]
}

extension Stimulus {
  private static let somewhere: Term<TheirPosition> = .absolute(50_000)
  private static let something: Term<OurPosition> = .absolute(70_000)

  /// A segment whose numbers are relative to the endpoint's; where it has none, with numbers of its own.
  private static func segment(
    _ id: String, SEQ: Term<TheirPosition>, ACK: Term<OurPosition>? = nil, CTL: [ControlBit], DATA: Term<Octets> = 0,
    premise: Guard = .always
  ) -> Stimulus {
    var templates: [SegmentTemplate] = [.arriving(SEQ: SEQ, ACK: ACK, CTL: CTL, DATA: DATA)]
    if let ACK {
      templates.append(.arriving(SEQ: somewhere, ACK: ACK, CTL: CTL, DATA: DATA))
      templates.append(.arriving(SEQ: somewhere, ACK: something, CTL: CTL, DATA: DATA))
    } else {
      templates.append(.arriving(SEQ: somewhere, CTL: CTL, DATA: DATA))
    }
    return Stimulus(id, .segmentArrives, segments: templates, premise: premise)
  }

  /// A reset; where no number is expected yet, what counts is what it acknowledges.
  private static func reset(_ id: String, SEQ: Term<TheirPosition>, ACK: Term<OurPosition>? = nil) -> Stimulus {
    var templates: [SegmentTemplate] = [.arriving(SEQ: SEQ, CTL: [.RST])]
    if let ACK { templates.append(.arriving(SEQ: .absolute(0), ACK: ACK, CTL: [.RST, .ACK])) }
    templates.append(.arriving(SEQ: somewhere, CTL: [.RST]))
    return Stimulus(id, .segmentArrives, segments: templates)
  }

  /// The columns of the event × state matrix.
  public static let tcp: [Stimulus] = calls + segments + timeouts

  private static let calls: [Stimulus] = [
    Stimulus("open-active", .openActive, [CALL.remote.symbol: 1]),
    Stimulus("open-active-unspecified", .openActive, [CALL.remote.symbol: 0]),
    Stimulus("open-passive", .openPassive, [CALL.remote.symbol: 0]),
    Stimulus("send", .send, [CALL.octets.symbol: 10, CALL.urgent.symbol: 0]),
    Stimulus("receive", .receive, [CALL.octets.symbol: 10]),
    Stimulus("close", .close), Stimulus("abort", .abort), Stimulus("status", .status),
  ]

  private static let segments: [Stimulus] = [
    segment("syn", SEQ: RCV.NXT, CTL: [.SYN]),
    segment("syn-ack", SEQ: IRS, ACK: SND.NXT, CTL: [.SYN, .ACK]),
    segment("ack-of-syn", SEQ: RCV.NXT, ACK: ISS + 1, CTL: [.ACK], premise: SND.UNA == ISS),
    segment("ack-of-fin", SEQ: RCV.NXT, ACK: SND.FIN + 1, CTL: [.ACK], premise: SND.FIN.isSet && SND.UNA =< SND.FIN),
    segment(
      "ack-of-data", SEQ: RCV.NXT, ACK: SND.UNA + SEG.TXT.front(of: .retransmission), CTL: [.ACK],
      premise: Queue.retransmission.isNotEmpty && SEG.TXT.front(of: .retransmission) > 0),
    segment("ack-of-nothing-new", SEQ: RCV.NXT, ACK: SND.UNA, CTL: [.ACK]),
    segment("ack-of-unsent", SEQ: RCV.NXT, ACK: SND.NXT + 1_000, CTL: [.ACK]),
    segment("data-in-order", SEQ: RCV.NXT, ACK: SND.UNA, CTL: [.ACK], DATA: 10),
    segment("data-ahead", SEQ: RCV.NXT + 100, ACK: SND.UNA, CTL: [.ACK], DATA: 10),
    segment("data-old", SEQ: RCV.NXT - 10, ACK: SND.UNA, CTL: [.ACK], DATA: 10),
    segment("fin", SEQ: RCV.NXT, ACK: SND.UNA, CTL: [.FIN, .ACK]),
    segment("fin-with-ack", SEQ: RCV.NXT, ACK: SND.NXT, CTL: [.FIN, .ACK], premise: SND.UNA < SND.NXT),
    segment("fin-again", SEQ: RCV.NXT - 1, ACK: SND.UNA, CTL: [.FIN, .ACK], premise: RCV.NXT > IRS + 1),
    reset("rst-exact", SEQ: RCV.NXT, ACK: SND.NXT),
    reset("rst-in-window", SEQ: RCV.NXT + 100),
    reset("rst-outside", SEQ: RCV.NXT - 1_000, ACK: SND.NXT + 1_000),
    segment("outside-window", SEQ: RCV.NXT - 1_000, ACK: SND.UNA, CTL: [.ACK], DATA: 10),
  ]

  private static let timeouts: [Stimulus] = [
    Stimulus("user-timeout", .userTimeout), Stimulus("retransmission-timeout", .retransmissionTimeout),
    Stimulus("retransmission-given-up", .retransmissionTimeout, settings: ["R2": 0, "R2.SYN": 0]),
    Stimulus("time-wait-timeout", .timeWaitTimeout), Stimulus("persist-timeout", .persistTimeout),
  ]
}
