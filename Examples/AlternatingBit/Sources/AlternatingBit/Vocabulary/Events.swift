import ProtocolModel

extension Event {
  public static let send: Event = Event("send", "SEND", .call([CALL.octets.symbol]), cite: .kuroseRoss("3.15", "rdt_send"))
  public static let messageArrives: Event = Event("message-arrives", "MESSAGE ARRIVES", .arrival, cite: .kuroseRoss("3.15", "rdt_rcv"))
  public static let timeout: Event = Event("timeout", "TIMEOUT", .timeout(.retransmission), cite: .kuroseRoss("3.15", "timeout"))
  public static let output: Event = Event("output", "OUTPUT", .output, cite: .own)

  static let all: [Event] = [.send, .messageArrives, .timeout, .output]
}

extension Timer {
  public static let retransmission: Timer = Timer("retransmission", cite: .kuroseRoss("3.15", "start_timer"))
}

extension Queue {
  /// The message that is not acknowledged, to be sent again.
  static let unacknowledged: Queue = Queue("unacknowledged-message", of: .sentSegments, cite: .kuroseRoss("3.15", "sndpkt"))
  /// The call that brought it, to be answered.
  static let present: Queue = Queue("present-SEND", of: .calls, cite: .own)
  /// Calls that wait for their turn.
  static let later: Queue = Queue("later-SENDs", of: .calls, cite: .own)

  static let all: [Queue] = [.unacknowledged, .present, .later]
}

extension Answer {
  public static let delivered: Answer = Answer("delivered", isError: false)
  public static let isReceiver: Answer = Answer("error: this side receives", isError: true)
}

extension Signal {
  /// What the receiver's user is told when a new message is handed over.
  public static let message: Signal = Signal("a message")
}

/// What may differ from run to run.
public enum Limit {
  /// How long a sender waits for an acknowledgment.
  public static let timeout: Term<Milliseconds> = .setting("TIMEOUT.AFTER", 200, cite: .kuroseRoss("3.15", "start_timer"))
}

extension StepReference {
  static let sendCall: StepReference = .init("send", "call")
  static let sender: StepReference = .init("sender", "acknowledgment")
  static let receiver: StepReference = .init("receiver", "number")
  static let timeout: StepReference = .init("timeout", "timeout")
  static let next: StepReference = .init("output", "next")
}

extension Pipeline {
  static let all: [Pipeline] = [
    Pipeline("send", "SEND", on: .send, in: .all, steps: [.init("call", "the call")], cite: .kuroseRoss("3.15", "rdt_send")),
    Pipeline(
      "sender", "MESSAGE ARRIVES at the sender", on: .messageArrives, in: .sending,
      steps: [.init("acknowledgment", "is it the acknowledgment that is waited for?")], cite: .kuroseRoss("3.15", "rdt_rcv")),
    Pipeline(
      "receiver", "MESSAGE ARRIVES at the receiver", on: .messageArrives, in: [.idle] + .receiving,
      steps: [.init("number", "is it a new message?")], cite: .kuroseRoss("3.14", "rdt_rcv")),
    Pipeline(
      "timeout", "TIMEOUT", on: .timeout, in: .waiting, steps: [.init("timeout", "the timeout")], cite: .kuroseRoss("3.15", "timeout")),
    Pipeline(
      "output", "OUTPUT", on: .output, in: [.ready0, .ready1], steps: [.init("next", "take the next SEND")], cite: .own),
  ]
}
