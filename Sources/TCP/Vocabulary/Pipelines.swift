import ProtocolModel

extension StepReference {
  static let openCall: StepReference = .init("open", "call")
  static let passiveOpenCall: StepReference = .init("open-passive", "call")
  static let sendCall: StepReference = .init("send", "call")
  static let receiveCall: StepReference = .init("receive", "call")
  static let closeCall: StepReference = .init("close", "call")
  static let abortCall: StepReference = .init("abort", "call")
  static let statusCall: StepReference = .init("status", "call")

  static let inClosed: StepReference = .init("closed", "reset")
  static let listenFirst: StepReference = .init("listen", "first")
  static let listenSecond: StepReference = .init("listen", "second")
  static let listenThird: StepReference = .init("listen", "third")
  static let listenFourth: StepReference = .init("listen", "fourth")
  static let synSentFirst: StepReference = .init("syn-sent", "first")
  static let synSentSecond: StepReference = .init("syn-sent", "second")
  static let synSentFourth: StepReference = .init("syn-sent", "fourth")
  static let synSentFifth: StepReference = .init("syn-sent", "fifth")

  // The steps of "Otherwise", which have names of their own because they are by far the most.
  static let first: StepReference = .init("otherwise", "first")
  static let second: StepReference = .init("otherwise", "second")
  static let fourth: StepReference = .init("otherwise", "fourth")
  static let fifth: StepReference = .init("otherwise", "fifth")
  static let sixth: StepReference = .init("otherwise", "sixth")
  static let seventh: StepReference = .init("otherwise", "seventh")
  static let eighth: StepReference = .init("otherwise", "eighth")

  static let userTimeout: StepReference = .init("user-timeout", "timeout")
  static let retransmissionTimeout: StepReference = .init("retransmission-timeout", "timeout")
  static let timeWaitTimeout: StepReference = .init("time-wait-timeout", "timeout")
  static let persistTimeout: StepReference = .init("persist-timeout", "timeout")

  static let outputReplay: StepReference = .init("output", "replay")
  static let outputProbe: StepReference = .init("output", "probe")
  static let outputText: StepReference = .init("output", "text")
  static let outputFIN: StepReference = .init("output", "fin")
  static let outputWindow: StepReference = .init("output", "window")
  static let outputACK: StepReference = .init("output", "acknowledge")
  static let outputTimers: StepReference = .init("output", "timers")
}

extension Pipeline {
  /// The pipelines in the order of RFC 9293, section 3.10.
  static let all: [Pipeline] = [
    .call("open", .openActive, "3.10.1"), .call("open-passive", .openPassive, "3.10.1"), .call("send", .send, "3.10.2"),
    .call("receive", .receive, "3.10.3"), .call("close", .close, "3.10.4"), .call("abort", .abort, "3.10.5"),
    .call("status", .status, "3.10.6"), .inClosed, .inListen, .inSynSent, .otherwise,
    .timeout("user-timeout", .userTimeout, "3.10.8"), .timeout("retransmission-timeout", .retransmissionTimeout, "3.10.8"),
    .timeout("time-wait-timeout", .timeWaitTimeout, "3.10.8"), .timeout("persist-timeout", .persistTimeout, "3.8.6.1"), .output,
  ]

  private static func call(_ id: String, _ event: Event, _ section: String) -> Pipeline {
    Pipeline(id, "\(event.name) call", on: event, in: .all, steps: [.init("call", "the call")], cite: .rfc9293(section))
  }

  private static func timeout(_ id: String, _ event: Event, _ section: String) -> Pipeline {
    Pipeline(id, event.name, on: event, in: .withBlock, steps: [.init("timeout", "the timeout")], cite: .rfc9293(section))
  }

  private static let inClosed: Pipeline = Pipeline(
    "closed", "SEGMENT ARRIVES in CLOSED", on: .segmentArrives, in: [.closed], steps: [.init("reset", "answer with a reset")],
    cite: .rfc9293("3.10.7.1"))

  private static let inListen: Pipeline = Pipeline(
    "listen", "SEGMENT ARRIVES in LISTEN", on: .segmentArrives, in: [.listen],
    steps: [
      .init("first", "First, check for a RST"), .init("second", "Second, check for an ACK"), .init("third", "Third, check for a SYN"),
      .init("fourth", "Fourth, other data or control"),
    ], cite: .rfc9293("3.10.7.2"))

  private static let inSynSent: Pipeline = Pipeline(
    "syn-sent", "SEGMENT ARRIVES in SYN-SENT", on: .segmentArrives, in: [.synSent],
    steps: [
      .init("first", "First, check the ACK bit"), .init("second", "Second, check the RST bit"), .init("third", "Third, check the security"),
      .init("fourth", "Fourth, check the SYN bit"), .init("fifth", "Fifth, neither SYN nor RST"),
    ], cite: .rfc9293("3.10.7.3"))

  private static let otherwise: Pipeline = Pipeline(
    "otherwise", "SEGMENT ARRIVES in other states", on: .segmentArrives, in: .fromSynReceived,
    steps: [
      .init("first", "First, check sequence number"), .init("second", "Second, check the RST bit"), .init("third", "Third, check security"),
      .init("fourth", "Fourth, check the SYN bit"), .init("fifth", "Fifth, check the ACK field"),
      .init("sixth", "Sixth, check the URG bit"),
      .init("seventh", "Seventh, process the segment text"), .init("eighth", "Eighth, check the FIN bit"),
    ], cite: .rfc9293("3.10.7.4"))

  private static let output: Pipeline = Pipeline(
    "output", "OUTPUT", on: .output, in: [.synSent] + .fromSynReceived,
    steps: [
      .init("replay", "take up what was held"), .init("probe", "the window opens after a probe"), .init("text", "segmentize SENDs"),
      .init("fin", "send the FIN that was asked for"), .init("window", "offer a larger window"),
      .init("acknowledge", "send an owed ACK"), .init("timers", "start and stop timers"),
    ], cite: .rfc9293("3.10"))
}
