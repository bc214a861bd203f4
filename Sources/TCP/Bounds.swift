import ProtocolModel
import Simulation

extension Bounds.Call {
  static let activeOpen: Bounds.Call = .init(.openActive, [CALL.remote.symbol: 1])
  static let passiveOpen: Bounds.Call = .init(.openPassive, [CALL.remote.symbol: 0])
  static let close: Bounds.Call = .init(.close)
  static let abort: Bounds.Call = .init(.abort)
  /// A SEND of so many octets.
  static func send(_ octets: UInt32) -> Bounds.Call { .init(.send, [CALL.octets.symbol: octets, CALL.urgent.symbol: 0]) }
}

extension [Bounds.Allowance] {
  /// One OPEN of either kind and one CLOSE.
  static let openOrListenAndClose: [Bounds.Allowance] = [.init(.activeOpen, .passiveOpen), .init(.close)]
  /// One active OPEN and one CLOSE.
  static let openAndClose: [Bounds.Allowance] = [.init(.activeOpen), .init(.close)]
}

extension Bounds {
  /// The opening and closing of one connection: one OPEN a side, passive on one side only or active on both, and one CLOSE a side; no
  /// text, and a network without faults. Nothing needs to be sent again, so that no timer but that of TIME-WAIT expires.
  public static func openingAndClosing(timeWait: Expiry) -> Bounds {
    Bounds(
      left: .openOrListenAndClose, right: .openAndClose,
      expiry: [.retransmission: .never, .user: .never, .persist: .never, .timeWait: timeWait], restingStates: [.listen])
  }

  /// One connection with text: each side may open actively or passively, close, and send an octet; the network may lose and copy
  /// segments and deliver them in any order.
  public static func transfer(
    losses: Int, duplicates: Int, octets: UInt32, order: Order = .any, aborts: Int = 0, prematureTimeouts: Int = 0
  ) -> Bounds {
    var calls: [Allowance] = .openOrListenAndClose
    if octets > 0 { calls.append(.init(.send(octets))) }
    if aborts > 0 { calls.append(.init(.abort, atMost: aborts)) }
    return Bounds(
      left: calls, right: calls, losses: losses, duplicates: duplicates, prematureTimeouts: prematureTimeouts, order: order,
      expiry: [.retransmission: .early, .user: .last, .persist: .never, .timeWait: .whenQuiet], restingStates: [.listen])
  }
}
