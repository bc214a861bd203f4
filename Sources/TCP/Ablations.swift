import ProtocolModel
import Simulation

extension Ablation {
  /// TCP without one of the things that make it right.
  public static let tcp: [Ablation] = withoutAPart + readings + shortcomings

  private static let withoutAPart: [Ablation] = [
    Ablation(.twoWayHandshake, within: .incarnations, .oldSegments, breaks: .noOldSegmentOpens),
    Ablation(.noTimeWait, within: .transfer, .reopened, .incarnations, .oldSegments, breaks: .closeSucceeds),
    Ablation(.shortTimeWait, within: .transfer, .reopened, breaks: .noOldText),
    Ablation(.noHalfClose, within: .transfer, breaks: .textDelivered),
    Ablation(.sameISN, within: .incarnations, .oldSegments, breaks: .noOldSegmentOpens),
  ]

  /// What RFC 9293 itself does not keep.
  private static let shortcomings: [Ablation] = [
    Ablation(.rfc9293, id: "acks-without-end", within: .endlessExchanges, breaks: .exchangesEnd),
    Ablation(.rfc9293, id: "time-wait-assassination", within: .assassination, breaks: .timeWaitLasts),
  ]
}

extension [ProtocolModel] {
  /// The profiles of TCP: RFC 9293, then the variants of the ablations.
  public static let tcp: [ProtocolModel] =
    [.rfc9293] + Ablation.tcp.map(\.model).filter { $0.profile != ProtocolModel.rfc9293.profile }
}

extension ProtocolModel {
  /// A rule of RFC 9293, to be changed.
  static func rule(_ id: String) -> Rule {
    guard let rule = rfc9293.rule(id) else { preconditionFailure("there is no rule \(id) to change") }
    return rule
  }

  static func variant(
    _ name: String, removed: Set<String> = [], replaced: [Rule] = [], added: [Rule] = [], settings: [String: UInt32] = [:]
  )
    -> ProtocolModel
  {
    .rfc9293.applying(Profile(name, removed: removed, replaced: replaced, added: added, settings: settings))
  }

  /// The server is in ESTABLISHED as soon as it has answered the SYN: two segments instead of three.
  static let twoWayHandshake: ProtocolModel = variant(
    "two-way-handshake", replaced: [rule("listen.syn").changed(enter: .established)])

  /// Whoever closes first forgets the connection as soon as it has acknowledged the other side's FIN.
  static let noTimeWait: ProtocolModel = variant(
    "no-time-wait",
    replaced: [
      rule("otherwise.fin.fin-wait-2").changed(
        do: [
          .signal(.connectionClosing), .complete(.receives, .connectionClosing), RCV.NXT <- RCV.NXT + 1, .sendACK, .deleteBlock,
        ], enter: .closed),
      rule("otherwise.ack.of-fin.closing").changed(do: [.complete(.closes, .ok), .deleteBlock], enter: .closed, then: .done),
    ])

  /// TIME-WAIT lasts for half a second, while a segment may be on its way for two minutes.
  static let shortTimeWait: ProtocolModel = variant(
    "short-time-wait",
    replaced: ["otherwise.fin.fin-wait-2", "otherwise.ack.of-fin.closing", "otherwise.sequence.fin-again"].map { id in
      let changed = rule(id)
      return changed.changed(do: changed.actions.map { $0.isStart(of: .timeWait) ? .start(.timeWait, 500) : $0 })
    })

  /// A CLOSE ends both halves: what the other side still sends is acknowledged and thrown away.
  static let noHalfClose: ProtocolModel = variant(
    "no-half-close", replaced: [rule("otherwise.text.accept").changed(in: [.established])],
    added: [
      Rule(
        "otherwise.text.discard", in: [.finWait1, .finWait2], on: .segmentArrives, step: .seventh,
        when: SEG.TXT > 0 && SEG.SEQ == RCV.NXT, do: [RCV.NXT <- RCV.NXT + SEG.TXT, TCB.ackOwed <- true], then: .nextStep,
        cite: .rfc9293("3.6"))
    ])

  /// Every incarnation of a connection begins with the same number.
  static let sameISN: ProtocolModel = variant("same-isn", settings: [Limit.ISNAdvance.symbol.name: 0])
}

extension Action {
  /// Whether it starts a timer.
  fileprivate func isStart(of timer: Timer) -> Bool { if case .start(timer, _) = self { true } else { false } }
}
