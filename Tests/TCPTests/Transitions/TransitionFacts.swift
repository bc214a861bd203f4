import ProtocolModel
import TCP

// The transitions of RFC 9293: those drawn in Figure 5, those of its notes, and those that only the text has.
// Read from the RFC, not from the model. Rows 53 to 59 (security) and 60 (a new SYN in TIME-WAIT) are left out by the model.

extension [TransitionFact] {
  static let rfc9293: [TransitionFact] = drawn + reset + aborted + openedAndReceived + timedOut

  /// Rows 1 to 21: the arrows of Figure 5, and its note 2. `x` there means that nothing is sent.
  private static let drawn: [TransitionFact] = [
    .init(1, .closed, .call(.openPassive), block: .created, to: .listen, .rfc9293("3.10.1")),
    .init(2, .closed, .call(.openActive), sends: [.SYN], block: .created, to: .synSent, .rfc9293("3.10.1")),
    .init(3, .listen, .call(.close), block: .deleted, to: .closed, .rfc9293("3.10.4")),
    .init(4, .listen, .call(.send), sends: [.SYN], to: .synSent, .rfc9293("3.10.2")),
    .init(5, .listen, .arrival([.SYN], .any), sends: [.SYN, .ACK], to: .synReceived, .rfc9293("3.10.7.2", "third")),
    .init(6, .synSent, .call(.close), block: .deleted, to: .closed, .rfc9293("3.10.4")),
    .init(7, .synSent, .arrival([.SYN], .any), sends: [.SYN, .ACK], to: .synReceived, .rfc9293("3.10.7.3", "fourth")),
    .init(8, .synSent, .arrival([.SYN, .ACK], .acknowledgesAll), sends: [.ACK], to: .established, .rfc9293("3.10.7.3", "fourth")),
    .init(9, .synReceived, .arrival([.RST], .isNext), block: .flushed, to: .listen, .rfc9293("Figure 5", "note 1")),
    .init(10, .synReceived, .arrival([.ACK], .acknowledgesAll), to: .established, .rfc9293("3.10.7.4", "fifth")),
    .init(11, .synReceived, .call(.close), sends: [.FIN, .ACK], to: .finWait1, .rfc9293("3.10.4")),
    .init(12, .established, .call(.close), sends: [.FIN, .ACK], to: .finWait1, .rfc9293("3.10.4")),
    .init(
      13, .established, .arrival([.FIN, .ACK], .isNext), sends: [.ACK], signals: [.connectionClosing], to: .closeWait,
      .rfc9293("3.10.7.4", "eighth")),
    .init(
      14, .finWait1, .arrival([.FIN, .ACK], .leavesUnacknowledged), sends: [.ACK], signals: [.connectionClosing], to: .closing,
      .rfc9293("3.10.7.4", "eighth")),
    .init(15, .finWait1, .arrival([.ACK], .acknowledgesFIN), to: .finWait2, .rfc9293("3.10.7.4", "fifth")),
    .init(16, .closeWait, .call(.close), sends: [.FIN, .ACK], to: .lastAck, .rfc9293("3.10.4")),
    .init(
      17, .finWait2, .arrival([.FIN, .ACK], .isNext), sends: [.ACK], signals: [.connectionClosing], block: .timeWaitStarted, to: .timeWait,
      .rfc9293("3.10.7.4", "eighth")),
    .init(
      18, .closing, .arrival([.ACK], .acknowledgesFIN), answer: .ok, block: .timeWaitStarted, to: .timeWait, .rfc9293("3.10.7.4", "fifth")),
    .init(19, .lastAck, .arrival([.ACK], .acknowledgesFIN), answer: .ok, block: .deleted, to: .closed, .rfc9293("3.10.7.4", "fifth")),
    .init(20, .timeWait, .timeout(.timeWaitTimeout), block: .deleted, to: .closed, .rfc9293("3.10.8")),
    .init(
      21, .finWait1, .arrival([.FIN, .ACK], .acknowledgesFIN), sends: [.ACK], signals: [.connectionClosing], block: .timeWaitStarted,
      to: .timeWait,
      .rfc9293("Figure 5", "note 2")),
  ]

  /// Rows 22 to 30: a reset that is valid leads to CLOSED from everywhere (Figure 5, note 3).
  private static let reset: [TransitionFact] =
    zip(22..., [State.established, .finWait1, .finWait2, .closeWait]).map { row, state in
      .init(
        row, state, .arrival([.RST], .isNext), signals: [.connectionReset], block: .deleted, to: .closed, .rfc9293("3.10.7.4", "second"))
    }
    + zip(26..., [State.closing, .lastAck, .timeWait]).map { row, state in
      .init(row, state, .arrival([.RST], .isNext), block: .deleted, to: .closed, .rfc9293("3.10.7.4", "second"))
    } + [
      .init(
        29, .synSent, .arrival([.RST, .ACK], .acknowledgesAll), signals: [.errorConnectionReset], block: .deleted, to: .closed,
        .rfc9293("3.10.7.3", "second")),
      .init(
        30, .synReceived, .arrival([.RST], .isNext), signals: [.connectionRefused], block: .deleted, to: .closed,
        .rfc9293("3.10.7.4", "second")),
    ]

  /// Rows 31 to 34 and 61: what the text, or Figure 7, has and Figure 5 has not.
  private static let openedAndReceived: [TransitionFact] = [
    .init(31, .listen, .call(.openActive), sends: [.SYN], to: .synSent, .rfc9293("3.10.1")),
    .init(32, .synReceived, .arrival([.SYN], .isNext), block: .flushed, to: .listen, .rfc9293("3.10.7.4", "fourth")),
    .init(
      33, .synReceived, .arrival([.FIN, .ACK], .acknowledgesAll), sends: [.ACK], signals: [.connectionClosing], to: .closeWait,
      .rfc9293("3.10.7.4", "fifth, eighth")),
    .init(34, .synReceived, .arrival([.SYN, .ACK], .acknowledgesAll), to: .established, .rfc9293("Figure 7")),
    .init(
      61, .timeWait, .arrival([.FIN, .ACK], .isRepeated), sends: [.ACK], block: .timeWaitStarted, to: .timeWait,
      .rfc9293("3.10.7.4", "eighth")),
  ]

  /// Rows 35 to 44: ABORT, with a reset where the other side may know of the connection and has not said that it is done.
  private static let aborted: [TransitionFact] =
    zip(35..., [State.synReceived, .established, .finWait1, .finWait2, .closeWait]).map { row, state in
      .init(row, state, .call(.abort), sends: [.RST], block: .deleted, to: .closed, .rfc9293("3.10.5"))
    }
    + zip(40..., [State.listen, .synSent, .closing, .lastAck, .timeWait]).map { row, state in
      .init(row, state, .call(.abort), block: .deleted, to: .closed, .rfc9293("3.10.5"))
    }

  /// Rows 45 to 52, each with both of its events: USER TIMEOUT, and giving up after R2 retransmissions. FIN-WAIT-2 retransmits nothing.
  private static let timedOut: [TransitionFact] =
    zip(45..., [State.synSent, .synReceived, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck]).flatMap { row, state in
      ([Event.userTimeout] + (state == .finWait2 ? [] : [.retransmissionTimeout])).map { event -> TransitionFact in
        .init(row, state, .timeout(event), signals: [.userTimeout], block: .deleted, to: .closed, .rfc9293("3.10.8"))
      }
    }
}
