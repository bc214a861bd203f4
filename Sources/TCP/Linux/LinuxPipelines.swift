import ProtocolModel

extension StepReference {
  static let listenSystemCall: StepReference = .init("sys-listen", "call")
  static let connectSystemCall: StepReference = .init("sys-connect", "call")
  static let acceptSystemCall: StepReference = .init("sys-accept", "call")
  static let sendSystemCall: StepReference = .init("sys-send", "call")
  static let recvSystemCall: StepReference = .init("sys-recv", "call")
  static let shutdownSystemCall: StepReference = .init("sys-shutdown", "call")
  static let closeSystemCall: StepReference = .init("sys-close", "call")
  static let setOptionSystemCall: StepReference = .init("sys-setsockopt", "call")
  static let getErrorSystemCall: StepReference = .init("sys-getsockopt", "call")
  static let listenerCloses: StepReference = .init("listener-closes", "call")

  static let delayedAckTimeout: StepReference = .init("delayed-ack-timeout", "timeout")
  static let keepaliveTimeout: StepReference = .init("keepalive-timeout", "timeout")
  static let lossProbeTimeout: StepReference = .init("loss-probe-timeout", "timeout")

  /// How a listener's child begins.
  static let childOpens: StepReference = .init("child", "opens")
  /// What a request or time-wait socket does with a segment, instead of the eight steps.
  static let miniSocket: StepReference = .init("otherwise", "mini")
  /// Protection against wrapped sequence numbers.
  static let wrapped: StepReference = .init("otherwise", "paws")

  static let outputAccept: StepReference = .init("output", "accept")
}

extension Pipeline {
  static let linux: [Pipeline] = [
    .system("sys-listen", .listenCall), .system("sys-connect", .connect), .system("sys-accept", .acceptCall),
    .system("sys-send", .sendCall), .system("sys-recv", .recvCall), .system("sys-shutdown", .shutdown), .system("sys-close", .closeCall),
    .system("sys-setsockopt", .setOption), .system("sys-getsockopt", .getError), .system("listener-closes", .listenerCloses),
    .expiry("delayed-ack-timeout", .delayedAckTimeout), .expiry("keepalive-timeout", .keepaliveTimeout),
    .expiry("loss-probe-timeout", .lossProbeTimeout), .child, .linuxOtherwise, .linuxOutput,
  ]

  private static func system(_ id: String, _ event: Event) -> Pipeline {
    Pipeline(id, event.name, on: event, in: .all, steps: [.init("call", "the call")], cite: event.cite)
  }

  private static func expiry(_ id: String, _ event: Event) -> Pipeline {
    Pipeline(id, event.name, on: event, in: .withBlock, steps: [.init("timeout", "the timeout")], cite: event.cite)
  }

  private static let child: Pipeline = Pipeline(
    "child", "a listener's child", on: .segmentArrives, in: [], steps: [.init("opens", "what a listener's child begins with")],
    cite: .input("tcp_conn_request"))

  private static let linuxOtherwise: Pipeline = Pipeline(
    "otherwise", "SEGMENT ARRIVES in other states", on: .segmentArrives, in: .fromSynReceived,
    steps: [
      .init("mini", "A request socket or a time-wait socket"), .init("paws", "Check the timestamp"),
      .init("first", "First, check sequence number"), .init("second", "Second, check the RST bit"), .init("third", "Third, check security"),
      .init("fourth", "Fourth, check the SYN bit"), .init("fifth", "Fifth, check the ACK field"),
      .init("sixth", "Sixth, check the URG bit"),
      .init("seventh", "Seventh, process the segment text"), .init("eighth", "Eighth, check the FIN bit"),
    ], cite: .input("tcp_rcv_state_process"))

  private static let linuxOutput: Pipeline = Pipeline(
    "output", "OUTPUT", on: .output, in: .all,
    steps: [
      .init("accept", "answer calls that wait"), .init("replay", "take up what was held"),
      .init("probe", "the window opens after a probe"), .init("text", "segmentize what was written"),
      .init("fin", "send the FIN that was asked for"), .init("window", "offer a larger window"),
      .init("acknowledge", "send an owed ACK, or delay it"), .init("timers", "start and stop timers"),
    ], cite: .output("tcp_write_xmit"))
}
