import Diagrams

/// SplitMix64: the same numbers for the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// A conversation that means nothing and has everything: loss, crossing, overtaking, bursts, retransmission, injection, notes, pauses.
enum RandomConversation {
  private static let states = ["CLOSED", "LISTEN", "SYN-SENT", "SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "TIME-WAIT"]
  private static let notes = [
    "connection reset", "SEND completed: 50 octets have been acknowledged", "! urgent", "a | b", "OPEN answers \"ok\" [id 3]", "(nothing)",
    "see ** here **", "x -- y",
  ]
  private static let wideNotes = ["连接已重置", "收到 50 字节，交给应用程序（RECEIVE 已完成）", "对方 关闭 了连接；等待", "naïve é 수신"]

  static func diagram(seed: UInt64, wide: Bool = false) throws -> SequenceDiagram {
    var random = SeededGenerator(seed: seed)
    var talk = Conversation(wide ? "客户端 A" : "Client", pick(states, &random), wide ? "服务器" : "Server B", pick(states, &random))
    var time = 0
    var underWay: [(id: Int, arrival: Int)] = []
    for _ in 0..<Int.random(in: 1...14, using: &random) {
      time += pick([0, 0, 5, 10, 40, 300, 700, 12_345], &random)
      while let arrow = underWay.filter({ $0.arrival <= time }).min(by: { ($0.arrival, $0.id) < ($1.arrival, $1.id) }) {
        underWay.removeAll { $0.id == arrow.id }
        talk.arrives(arrow.id, enter: pick(states, &random), notes: someNotes(wide, &random), rules: someRules(&random))
        if Bool.random(using: &random) { send(at: arrow.arrival, &talk, &underWay, &random) }
      }
      if Int.random(in: 0..<8, using: &random) == 0 {
        let delay = Int.random(in: 0...60, using: &random)
        underWay.append((talk.injects("RST seq=\(time)", from: side(&random), at: time, delay: delay), time + delay))
      }
      let cause = cause(&random)
      let side = side(&random)
      let start: Int? = if case .timeout = cause { talk.anEvent(at: side, &random) } else { nil }
      talk.happens(
        cause, at: time, side, enter: pick(states, &random), notes: someNotes(wide, &random), queues: someQueues(&random),
        asides: Int.random(in: 0..<6, using: &random) == 0 ? ["another connection: SYN arrives = refused"] : [], startedAt: start,
        rules: someRules(&random))
      for _ in 0..<Int.random(in: 0...3, using: &random) { send(at: time, &talk, &underWay, &random) }
    }
    for arrow in underWay.sorted(by: { ($0.arrival, $0.id) < ($1.arrival, $1.id) }) { talk.arrives(arrow.id) }
    return try talk.diagram
  }

  private static func send(
    at time: Int, _ talk: inout Conversation, _ underWay: inout [(id: Int, arrival: Int)], _ random: inout SeededGenerator
  ) {
    let label = ["ACK", "seq=\(UInt32.random(in: 0 ... .max, using: &random))", "ack=300", "win=65535", "len=50"]
      .prefix(Int.random(in: 1...5, using: &random)).joined(separator: " ")
    let again = Int.random(in: 0..<4, using: &random) == 0
    let repeats = again && Bool.random(using: &random) ? talk.aSegment(from: talk.lastSide, &random) : nil
    switch Int.random(in: 0..<6, using: &random) {
    case 0: talk.loses(label, again: again, repeats: repeats)
    case 1: talk.sends(label, delay: nil, again: again, repeats: repeats)
    default:
      let delay = pick([0, 10, 50, 50, 900], &random)
      underWay.append((talk.sends(label, delay: delay, again: again, repeats: repeats), time + delay))
    }
  }

  private static func pick<Value>(_ values: [Value], _ random: inout SeededGenerator) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  private static func side(_ random: inout SeededGenerator) -> SequenceDiagram.Side { Bool.random(using: &random) ? .left : .right }

  private static func cause(_ random: inout SeededGenerator) -> SequenceDiagram.Event.Cause {
    pick(
      [
        .call("active OPEN"), .call("SEND [50] octets"), .timeout("RETRANSMISSION TIMEOUT"), .fault("crash"), .call("CLOSE (now) and wait"),
      ],
      &random)
  }

  private static func someNotes(_ wide: Bool, _ random: inout SeededGenerator) -> [String] {
    (0..<max(0, Int.random(in: -2...2, using: &random))).map { _ in pick(wide ? notes + wideNotes : notes, &random) }
  }

  private static func someQueues(_ random: inout SeededGenerator) -> [SequenceDiagram.QueueLength] {
    guard Int.random(in: 0..<6, using: &random) == 0 else { return [] }
    return [.init(name: "accept queue", count: Int.random(in: 0...128, using: &random)), .init(name: "held", count: 0)]
  }

  private static func someRules(_ random: inout SeededGenerator) -> [String] {
    (0..<Int.random(in: 0...6, using: &random)).map { "otherwise.step-\($0).rule" }
  }
}
