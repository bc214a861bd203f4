import ProtocolModel
import Simulation

extension Ablation {
  /// The readings of RFC 9293 that the model's choices reject, as far as they can make a difference within the bounds: the others concern
  /// urgent data, or answers to calls.
  static let readings: [Ablation] = aboutOpening + aboutClosing

  private static let aboutOpening: [Ablation] = [
    Ablation(.simultaneousOpenLiterally, within: .transfer, breaks: nil, reading: .init("simultaneous-open", "acknowledge-and-drop")),
    Ablation(.resetReturnsToListen, within: .aborts, breaks: nil, reading: .init("reset-in-syn-sent", "listen")),
    Ablation(.resetNumberInSynSent, within: .aborts, breaks: nil, reading: .init("reset-number-in-syn-sent", "exact-number")),
    Ablation(.windowUnset, within: .transfer, breaks: .windowsKnown, reading: .init("window-of-the-peer", "unset")),
    Ablation(
      .unacceptableACKAcknowledged, within: .oldSegments, breaks: nil,
      reading: .init("unacceptable-ack-in-syn-received", "acknowledge")),
    Ablation(.resetInWindow, within: .oldSegments, breaks: .noOldSegmentEnds, reading: .init("valid-reset", "window")),
    Ablation(.synResets, within: .oldSegments, breaks: .noOldSegmentEnds, reading: .init("syn-when-synchronized", "reset")),
  ]

  private static let aboutClosing: [Ablation] = [
    Ablation(.abortToTimeWait, within: .aborts, breaks: nil, reading: .init("abort-state", "time-wait")),
    Ablation(.simultaneousCloseDeletes, within: .transfer, breaks: .closeSucceeds, reading: .init("simultaneous-close", "delete")),
    Ablation(.finAgainOnlyAcknowledged, within: .transfer, breaks: nil, reading: .init("fin-again-in-time-wait", "acknowledge-only")),
    Ablation(.ackInTimeWait, within: .transfer, breaks: .exchangesEnd, reading: .init("ack-in-time-wait", "acknowledge")),
    Ablation(.synReopens, within: .incarnations, breaks: nil, reading: .init("syn-in-time-wait", "reopen")),
    Ablation(.noUserTimeoutInFinWait2, within: .crashes, breaks: .canEnd, reading: .init("user-timeout-in-fin-wait-2", "never")),
  ]
}

extension ProtocolModel {
  static let simultaneousOpenLiterally: ProtocolModel = variant(
    "simultaneous-open-literally", removed: ["otherwise.sequence.simultaneous-open"])

  static let resetReturnsToListen: ProtocolModel = variant(
    "reset-returns-to-listen",
    replaced: [rule("syn-sent.reset.acceptable").changed(do: .forgetPeer + [TCB.passive <- true], enter: .listen)])

  static let resetNumberInSynSent: ProtocolModel = variant(
    "reset-number-in-syn-sent",
    replaced: [rule("syn-sent.reset.acceptable").changed(when: has(.RST) && has(.ACK) && SEG.SEQ == RCV.NXT)],
    added: [
      Rule(
        "syn-sent.reset.other-number", in: .synSent, on: .segmentArrives, step: .synSentSecond,
        when: has(.RST) && !(RCV.NXT.isSet && SEG.SEQ == RCV.NXT), do: [.drop], cite: .erratum(8167))
    ])

  static let windowUnset: ProtocolModel = variant(
    "window-unset",
    replaced: ["syn-sent.syn-ack", "listen.syn"].map { id in
      let changed = rule(id)
      return changed.changed(
        do: changed.actions.filter { action in
          if case .set(let symbol, _) = action {
            ![SND.WND.symbol, SND.WL1.symbol, SND.WL2.symbol, TCB.largestWindow.symbol].contains(symbol)
          } else {
            true
          }
        })
    })

  static let unacceptableACKAcknowledged: ProtocolModel = variant(
    "unacceptable-ack-acknowledged", replaced: [rule("otherwise.ack.unacceptable").changed(do: .acknowledgeNow + [.drop])])

  static let resetInWindow: ProtocolModel = variant("any-reset-in-window", removed: ["otherwise.reset.challenge"])

  static let synResets: ProtocolModel = variant(
    "syn-resets",
    added: [
      Rule(
        "otherwise.syn.resets", in: .synchronized, on: .segmentArrives, step: .fourth, when: has(.SYN),
        do: [.send(SEQ: SND.NXT, CTL: [.RST]), .signal(.connectionReset)] + .abandon(.connectionReset), enter: .closed,
        cite: .rfc9293("3.10.7.4", "fourth"))
    ])

  static let abortToTimeWait: ProtocolModel = variant(
    "abort-to-time-wait",
    replaced: [
      rule("abort.resets").changed(
        do: [
          .send(SEQ: SND.NXT, CTL: [.RST]), .complete(.sends, .connectionReset), .complete(.receives, .connectionReset),
          .complete(.closes, .connectionReset), .complete(.deferred, .connectionReset), .flush(.retransmission), .flush(.held), .stopAll,
          TCB.closeAsked <- false, .start(.timeWait, 2 * Limit.MSL),
        ], enter: .timeWait)
    ])

  static let simultaneousCloseDeletes: ProtocolModel = variant(
    "simultaneous-close-deletes",
    replaced: [rule("otherwise.ack.of-fin.closing").changed(do: [.complete(.closes, .ok), .deleteBlock], enter: .closed, then: .done)])

  static let finAgainOnlyAcknowledged: ProtocolModel = variant(
    "fin-again-only-acknowledged", removed: ["otherwise.sequence.fin-again"])

  static let ackInTimeWait: ProtocolModel = variant(
    "ack-in-time-wait", replaced: [rule("otherwise.ack.time-wait").changed(do: .acknowledgeNow + [.drop])])

  private static let forgetting: [Action] = [.deleteBlock, .createBlock] + .emptyReceiveBuffer
  private static let takingPeer: [Action] = [
    TCB.passive <- true, TCB.remote <- true, RCV.NXT <- SEG.SEQ + 1, IRS <- SEG.SEQ,
  ]
  private static let answering: [Action] = [
    SND.WND <- SEG.WND, TCB.largestWindow <- SEG.WND, SND.WL1 <- SEG.SEQ, SND.WL2 <- ISS,
    .sendReliably(SEQ: ISS, ACK: RCV.NXT, CTL: [.SYN, .ACK]), SND.NXT <- ISS + 1,
  ]

  static let synReopens: ProtocolModel = variant(
    "syn-reopens",
    added: [
      Rule(
        "otherwise.sequence.syn-reopens", in: .timeWait, on: .segmentArrives, step: .first,
        when: has(.SYN) && !has(.ACK) && !has(.RST) && SEG.SEQ > RCV.NXT,
        do: forgetting + takingPeer + .selectISS + answering, enter: .synReceived, cite: .rfc9293("3.6.1", "", "MAY-2"))
    ])

  static let noUserTimeoutInFinWait2: ProtocolModel = variant(
    "no-user-timeout-in-fin-wait-2",
    removed: ["output.timer.user.start.fin-wait-2", "output.timer.user.stop.fin-wait-2"])
}
