import ProtocolModel

// The transitions of RFC 9293: those drawn in Figure 5, those of its notes, and those that only Figure 7 or the text has, numbered by hand.
// Read from the RFC, not from the rules: a rule that departs from the RFC leaves one of these without a run that shows it.

extension SpecifiedTransition.Place {
  /// An arrow of Figure 5, with its note 1.
  public static let figure5: SpecifiedTransition.Place = .init("figure-5")
  public static let note2: SpecifiedTransition.Place = .init("figure-5-note-2")
  public static let note3: SpecifiedTransition.Place = .init("figure-5-note-3")
  public static let figure7: SpecifiedTransition.Place = .init("figure-7")
  /// The text alone.
  public static let text: SpecifiedTransition.Place = .init("text")
}

extension Guard {
  /// The segment acknowledges something that was not acknowledged before, and nothing that was not sent.
  fileprivate static let acknowledgesNew: Guard = SND.UNA < SEG.ACK =< SND.NXT
  /// It acknowledges our FIN.
  fileprivate static let acknowledgesFIN: Guard = SEG.ACK == SND.FIN + 1
  /// Its number is exactly the next one expected.
  fileprivate static let isNext: Guard = SEG.SEQ == RCV.NXT
  /// Its last number is the one before the next expected.
  fileprivate static let isRepeated: Guard = SEG.SEQ + SEG.LEN == RCV.NXT
}

extension SpecifiedTransition.Effect {
  /// The TIME-WAIT timer runs for the whole 2 MSL, and no other.
  fileprivate static let timeWait: SpecifiedTransition.Effect = .starts(.timeWait, (2 * Limit.MSL).expression)
  /// Nothing is left to be retransmitted, and the connection's numbers are forgotten.
  fileprivate static let flushed: SpecifiedTransition.Effect = .forgets([.retransmission], [SND.NXT.symbol, RCV.NXT.symbol])
}

extension [SpecifiedTransition] {
  static let rfc9293: [SpecifiedTransition] =
    drawnOpening + drawnClosing + inNote2 + reset + inFigure7 + openedAndReceived + aborted + timedOut + insecure + reopenedAndRepeated

  /// Figure 5, from CLOSED to ESTABLISHED. `x` there means that nothing is sent.
  private static let drawnOpening: [SpecifiedTransition] = [
    .init(1, .figure5, in: .closed, on: .event(.openPassive), block: .created, enter: .listen, cite: .rfc9293("3.10.1")),
    .init(
      2, .figure5, in: .closed, on: .event(.openActive, when: CALL.remote.isTrue), sends: [.SYN], block: .created, enter: .synSent,
      cite: .rfc9293("3.10.1")),
    .init(3, .figure5, in: .listen, on: .event(.close), block: .deleted, enter: .closed, cite: .rfc9293("3.10.4")),
    .init(4, .figure5, in: .listen, on: .event(.send, when: TCB.remote.isTrue), sends: [.SYN], enter: .synSent, cite: .rfc9293("3.10.2")),
    .init(5, .figure5, in: .listen, on: .arrival([.SYN]), sends: [.SYN, .ACK], enter: .synReceived, cite: .rfc9293("3.10.7.2", "third")),
    .init(6, .figure5, in: .synSent, on: .event(.close), block: .deleted, enter: .closed, cite: .rfc9293("3.10.4")),
    .init(7, .figure5, in: .synSent, on: .arrival([.SYN]), sends: [.SYN, .ACK], enter: .synReceived, cite: .rfc9293("3.10.7.3", "fourth")),
    .init(
      8, .figure5, in: .synSent, on: .arrival([.SYN, .ACK], when: .acknowledgesNew), sends: [.ACK], enter: .established,
      cite: .rfc9293("3.10.7.3", "fourth")),
    .init(
      9, .figure5, in: .synReceived, on: .arrival([.RST], when: .isNext && TCB.passive.isTrue), block: .flushed, enter: .listen,
      cite: .rfc9293("3.10.7.4", "second")),
    .init(
      10, .figure5, in: .synReceived, on: .arrival([.ACK], when: .acknowledgesNew), enter: .established,
      cite: .rfc9293("3.10.7.4", "fifth")),
    .init(
      11, .figure5, in: .synReceived, on: .event(.close, when: Queue.sends.isEmpty), sends: [.FIN, .ACK], enter: .finWait1,
      cite: .rfc9293("3.10.4")),
  ]

  /// Figure 5, from ESTABLISHED back to CLOSED.
  private static let drawnClosing: [SpecifiedTransition] = [
    .init(
      12, .figure5, in: .established, on: .event(.close, when: Queue.sends.octets == 0), sends: [.FIN, .ACK], enter: .finWait1,
      cite: .rfc9293("3.10.4")),
    .init(
      13, .figure5, in: .established, on: .arrival([.FIN, .ACK], when: .isNext), sends: [.ACK], signals: [.connectionClosing],
      enter: .closeWait, cite: .rfc9293("3.10.7.4", "eighth")),
    .init(
      14, .figure5, in: .finWait1, on: .arrival([.FIN, .ACK], when: SND.UNA =< SEG.ACK < SND.NXT), sends: [.ACK],
      signals: [.connectionClosing], enter: .closing, cite: .rfc9293("3.10.7.4", "eighth")),
    .init(
      15, .figure5, in: .finWait1, on: .arrival([.ACK], when: .acknowledgesFIN), enter: .finWait2, cite: .rfc9293("3.10.7.4", "fifth")),
    .init(
      16, .figure5, in: .closeWait, on: .event(.close, when: Queue.sends.octets == 0), sends: [.FIN, .ACK], enter: .lastAck,
      cite: .rfc9293("3.10.4")),
    .init(
      17, .figure5, in: .finWait2, on: .arrival([.FIN, .ACK], when: .isNext), sends: [.ACK], signals: [.connectionClosing],
      block: .timeWait, enter: .timeWait, cite: .rfc9293("3.10.7.4", "eighth")),
    .init(
      18, .figure5, in: .closing, on: .arrival([.ACK], when: .acknowledgesFIN), answer: .ok, block: .timeWait, enter: .timeWait,
      cite: .rfc9293("3.10.7.4", "fifth")),
    .init(
      19, .figure5, in: .lastAck, on: .arrival([.ACK], when: .acknowledgesFIN), answer: .ok, block: .deleted, enter: .closed,
      cite: .rfc9293("3.10.7.4", "fifth")),
    .init(20, .figure5, in: .timeWait, on: .event(.timeWaitTimeout), block: .deleted, enter: .closed, cite: .rfc9293("3.10.8")),
  ]

  /// Note 2: a FIN that acknowledges ours.
  private static let inNote2: [SpecifiedTransition] = [
    .init(
      21, .note2, in: .finWait1, on: .arrival([.FIN, .ACK], when: .acknowledgesFIN), sends: [.ACK], signals: [.connectionClosing],
      block: .timeWait, enter: .timeWait, cite: .rfc9293("3.10.7.4", "eighth"))
  ]

  /// Note 3: a reset that is valid leads to CLOSED from everywhere.
  private static let reset: [SpecifiedTransition] =
    zip(22..., [State.established, .finWait1, .finWait2, .closeWait]).map { row, state in
      .init(
        row, .note3, in: state, on: .arrival([.RST], when: .isNext), signals: [.connectionReset], block: .deleted, enter: .closed,
        cite: .rfc9293("3.10.7.4", "second"))
    }
    + zip(26..., [State.closing, .lastAck, .timeWait]).map { row, state in
      .init(
        row, .note3, in: state, on: .arrival([.RST], when: .isNext), block: .deleted, enter: .closed, cite: .rfc9293("3.10.7.4", "second"))
    } + [
      .init(
        29, .note3, in: .synSent, on: .arrival([.RST, .ACK], when: .acknowledgesNew), signals: [.errorConnectionReset], block: .deleted,
        enter: .closed, cite: .rfc9293("3.10.7.3", "second")),
      .init(
        30, .note3, in: .synReceived, on: .arrival([.RST], when: .isNext && TCB.passive.isFalse), signals: [.connectionRefused],
        block: .deleted, enter: .closed, cite: .rfc9293("3.10.7.4", "second")),
    ]

  /// Figure 7: the answer to our SYN comes in SYN-RECEIVED.
  private static let inFigure7: [SpecifiedTransition] = [
    .init(
      34, .figure7, in: .synReceived, on: .arrival([.SYN, .ACK], when: .acknowledgesNew), enter: .established, cite: .rfc9293("Figure 7"))
  ]

  /// Section 3.10: what Figure 5 leaves out before a connection is established.
  private static let openedAndReceived: [SpecifiedTransition] = [
    .init(
      31, .text, in: .listen, on: .event(.openActive, when: CALL.remote.isTrue), sends: [.SYN], enter: .synSent, cite: .rfc9293("3.10.1")),
    .init(
      32, .text, in: .synReceived, on: .arrival([.SYN], when: .isNext && TCB.passive.isTrue), block: .flushed, enter: .listen,
      cite: .rfc9293("3.10.7.4", "fourth")),
    .init(
      33, .text, in: .synReceived, on: .arrival([.FIN, .ACK], when: .acknowledgesNew), sends: [.ACK], signals: [.connectionClosing],
      enter: .closeWait, cite: .rfc9293("3.10.7.4", "fifth, eighth")),
  ]

  /// Section 3.10.5: ABORT, with a reset where the other side may know of the connection and has not said that it is done.
  private static let aborted: [SpecifiedTransition] =
    zip(35..., [State.synReceived, .established, .finWait1, .finWait2, .closeWait]).map { row, state in
      .init(row, .text, in: state, on: .event(.abort), sends: [.RST], block: .deleted, enter: .closed, cite: .rfc9293("3.10.5"))
    }
    + zip(40..., [State.listen, .synSent, .closing, .lastAck, .timeWait]).map { row, state in
      .init(row, .text, in: state, on: .event(.abort), block: .deleted, enter: .closed, cite: .rfc9293("3.10.5"))
    }

  /// Sections 3.10.8 and 3.8.3: the user's patience ends, or R2 retransmissions were in vain. FIN-WAIT-2 retransmits nothing.
  private static let timedOut: [SpecifiedTransition] = [
    timedOut(45, in: .synSent, after: Limit.synR2), timedOut(46, in: .synReceived, after: Limit.synR2),
    timedOut(47, in: .established, after: Limit.R2), timedOut(48, in: .finWait1, after: Limit.R2), timedOut(49, in: .finWait2, after: nil),
    timedOut(50, in: .closeWait, after: Limit.R2), timedOut(51, in: .closing, after: Limit.R2), timedOut(52, in: .lastAck, after: Limit.R2),
  ]

  private static func timedOut(_ row: Int, in state: State, after R2: Term<Times>?) -> SpecifiedTransition {
    var causes: [SpecifiedTransition.Cause] = [.event(.userTimeout)]
    if let R2 { causes.append(.event(.retransmissionTimeout, when: TCB.retries >= R2)) }
    return .init(
      row, .text, in: state, on: causes, signals: [.userTimeout], block: .deleted, enter: .closed, cite: .rfc9293("3.10.8"))
  }

  /// Section 3.10.7.4, third: a segment whose security or compartment is not the connection's.
  private static let insecure: [SpecifiedTransition] =
    zip(53..., [State.established, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait]).map { row, state in
      .init(
        row, .text, in: state, on: .unmodelled, sends: [.RST], block: .deleted, enter: .closed, leftOut: .omission("security"),
        cite: .rfc9293("3.10.7.4", "third"))
    }

  /// TIME-WAIT: a SYN that may open the connection again, and the other side's FIN again.
  private static let reopenedAndRepeated: [SpecifiedTransition] = [
    .init(
      60, .text, in: .timeWait, on: .arrival([.SYN], when: SEG.SEQ >= RCV.NXT), sends: [.SYN, .ACK], enter: .synReceived,
      leftOut: .choice("syn-in-time-wait"), cite: .rfc9293("3.6.1", "", "MAY-2")),
    .init(
      61, .text, in: .timeWait, on: .arrival([.FIN, .ACK], when: .isRepeated), sends: [.ACK], block: .timeWait, enter: .timeWait,
      cite: .rfc9293("3.10.7.4", "eighth")),
  ]
}
