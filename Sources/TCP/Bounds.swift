import ProtocolModel
import Simulation

extension Bounds.Call {
  static let activeOpen: Bounds.Call = .init(.openActive, [CALL.remote.symbol: 1])
  static let passiveOpen: Bounds.Call = .init(.openPassive, [CALL.remote.symbol: 0])
  static let close: Bounds.Call = .init(.close)
  /// A CLOSE by a user who waits until the connection is open.
  static let closeFirst: Bounds.Call = .init(.close, in: [.established])
  /// A CLOSE by a user who waits until the other side has closed.
  static let closeLast: Bounds.Call = .init(.close, in: [.closeWait])
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
      expiry: [.retransmission: .never, .user: .never, .persist: .never, .timeWait: timeWait],
      segmentLifetime: Limit.MSL.expression, restingStates: [.listen])
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
      expiry: [.retransmission: .early, .user: .last, .persist: .never, .timeWait: .byLifetime],
      segmentLifetime: Limit.MSL.expression, restingStates: [.listen])
  }

  /// Segments that are left over from long ago, or forged: a SYN, a reset and text whose number means nothing now, and a reset and a SYN
  /// that fall into the window.
  static let oldSegments: [SegmentTemplate] = [
    .arriving(SEQ: .absolute(10_000), CTL: [.SYN]), .arriving(SEQ: .absolute(10_000), CTL: [.RST]),
    .arriving(SEQ: .absolute(10_000), ACK: .absolute(10_000), CTL: [.ACK], DATA: 1), .arriving(SEQ: RCV.NXT + 100, CTL: [.RST]),
    .arriving(SEQ: RCV.NXT + 100, CTL: [.SYN]),
  ]

  /// Two incarnations of a connection, one after the other; each side may open actively or passively and close, both times. Copies of
  /// segments come late, and old segments arrive.
  public static func incarnations(duplicates: Int, injections: Int, octets: UInt32 = 0) -> Bounds {
    var calls: [Allowance] = [.init(.activeOpen, .passiveOpen, atMost: 2), .init(.close, atMost: 2)]
    if octets > 0 { calls.append(.init(.send(octets))) }
    return Bounds(
      left: calls, right: calls, duplicates: duplicates, injections: oldSegments, injectionsAtMost: injections, order: .lateCopies,
      expiry: [.retransmission: .whenQuiet, .user: .last, .persist: .never, .timeWait: .byLifetime],
      settings: ["R2": 1, "R2.SYN": 1], numberStride: Limit.ISNAdvance.expression, segmentLifetime: Limit.MSL.expression,
      restingStates: [.listen])
  }

  /// One connection with text, of which the right side may lose its memory once.
  public static let crashing: Bounds = {
    let calls: [Allowance] = .openOrListenAndClose + [.init(.send(1))]
    return Bounds(
      left: calls, right: calls, crashes: 1, crashingSides: [.right],
      expiry: [.retransmission: .whenQuiet, .user: .last, .persist: .never, .timeWait: .byLifetime],
      settings: ["R2": 1, "R2.SYN": 1], numberStride: Limit.ISNAdvance.expression, segmentLifetime: Limit.MSL.expression,
      restingStates: [.listen])
  }()

  /// Two incarnations of a connection with the same numbers: the clock of initial sequence numbers has come round, or was set back. The
  /// client opens, sends an octet and closes, both times; the server listens, and closes when the client has.
  public static let reopened: Bounds = Bounds(
    left: [.init(.activeOpen, atMost: 2), .init(.closeFirst, atMost: 2), .init(.send(1))],
    right: [.init(.passiveOpen, atMost: 2), .init(.closeLast, atMost: 2)], losses: 0, duplicates: 1, order: .lateCopies,
    expiry: [.retransmission: .whenQuiet, .user: .last, .persist: .never, .timeWait: .byLifetime],
    numberStride: .literal(0), segmentLifetime: Limit.MSL.expression, restingStates: [.listen])
}

extension NamedBounds {
  public static let openAndClose: NamedBounds = NamedBounds(
    "open-and-close", .openingAndClosing(timeWait: .byLifetime), properties: Property.ofConnections)
  public static let transfer: NamedBounds = NamedBounds(
    "transfer", .transfer(losses: 1, duplicates: 1, octets: 1), properties: Property.ofTransfers)
  public static let aborts: NamedBounds = NamedBounds(
    "aborts", .transfer(losses: 1, duplicates: 1, octets: 1, order: .kept, aborts: 1, prematureTimeouts: 1),
    properties: Property.ofTransfers)
  public static let crashes: NamedBounds = NamedBounds(
    "crashes", .crashing, properties: [.numbersAgree, .windowsKnown, .noResetForReset, .canEnd, .noOldSegmentOpens])
  public static let incarnations: NamedBounds = NamedBounds(
    "incarnations", .incarnations(duplicates: 1, injections: 0, octets: 1), properties: Property.ofIncarnations)
  public static let oldSegments: NamedBounds = NamedBounds(
    "old-segments", .incarnations(duplicates: 1, injections: 1), properties: Property.ofIncarnations)
  public static let reopened: NamedBounds = NamedBounds(
    "reopened", .reopened, properties: [.noOldText])

  /// Where two sides that an old segment has misled answer each other for ever.
  static let endlessExchanges: NamedBounds = NamedBounds(
    "endless-exchanges", .incarnations(duplicates: 0, injections: 1), properties: [.exchangesEnd])
  /// Where a late copy makes the other side reset a connection in TIME-WAIT.
  static let assassination: NamedBounds = NamedBounds(
    "assassination", .incarnations(duplicates: 1, injections: 0), properties: [.timeWaitLasts])

  /// The sets of bounds in which TCP is explored.
  public static let tcp: [NamedBounds] = [openAndClose, transfer, aborts, crashes, incarnations, oldSegments, reopened]
}
