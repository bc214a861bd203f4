import ProtocolModel
import Simulation

@testable import TCP

/// Conversations drawn by lot: calls at both sides at any time, segments that are lost, delayed and doubled, and stray ones.
/// The same number draws the same conversation on every machine.
struct ManyConversations {
  private var state: UInt64

  /// The conversation of a number.
  static func scenario(_ number: Int) -> Scenario {
    var draw = ManyConversations(state: UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    return draw.scenario("drawn-\(number)")
  }

  private mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  private mutating func side() -> Side { below(2) == 0 ? .client : .server }

  private mutating func scenario(_ id: String) -> Scenario {
    var script: [Scenario.Step] = below(4) == 0 ? [] : .opening
    for _ in 0..<(3 + below(8)) { script.append(step(at: below(5) == 0 ? below(400) : below(30) * 100)) }
    let faults = (0..<below(5)).map { _ in fault() }
    let buffer = UInt32([65_535, 1_000, 10][below(3)])
    return Scenario(
      id, left: .client(100, 7_000, settings: ["DATA.ON.SYN": UInt32(below(2))]),
      right: .server(4_294_967_290, settings: ["RCV.BUFF": buffer]),
      script: script, faults: faults, settings: below(3) == 0 ? ["USER.TIMEOUT": 4_000] : [:], until: 1_000_000, expects: [],
      cite: .rfc9293("3.10"))
  }

  private mutating func step(at time: Int) -> Scenario.Step {
    let side = side()
    switch below(13) {
    case 0: return .passiveOpen(side, at: time, remote: below(2) == 0)
    case 1: return .activeOpen(side, at: time)
    case 2, 3, 4: return .send(UInt32([1, 20, 600, 2_000][below(4)]), side, at: time, urgent: below(6) == 0)
    case 5, 6: return .receive(UInt32([5, 100, 2_000][below(3)]), side, at: time)
    case 7, 8, 9: return .close(side, at: time)
    case 10: return .abort(side, at: time)
    case 11: return .status(side, at: time)
    default: return .inject(stray(), toward: side, at: time)
    }
  }

  /// A segment with numbers of its own, so that it can be made for a side in any state. It takes nothing that the other side would miss: text
  /// from a stranger makes both sides acknowledge each other's acknowledgments for ever, as RFC 9293 has it.
  private mutating func stray() -> SegmentTemplate {
    let bits: [[ControlBit]] = [[.RST], [.SYN], [.ACK], [.SYN, .ACK], [.RST, .ACK], []]
    let CTL = bits[below(bits.count)]
    let numbers: [UInt32] = [90, 100, 101, 102, 121, 4_294_967_290, 4_294_967_291, 4_294_967_292]
    let number = numbers[below(numbers.count)]
    let receipt = numbers[below(numbers.count)]
    return .arriving(SEQ: .absolute(number), ACK: CTL.contains(.ACK) ? .absolute(receipt) : nil, CTL: CTL)
  }

  private mutating func fault() -> Scenario.Fault {
    let effects: [Scenario.Fault.Effect] = [.lose, .lose, .delay(30), .delay(120), .duplicate(after: 20), .duplicate(after: 300)]
    return .init(effects[below(effects.count)], from: side(), occurrence: below(12) == 0 ? nil : 1 + below(8))
  }
}
