import ProtocolModel

extension Guard {
  /// The sender's algorithm against small segments: a full one, all there is, or half of the largest window (RFC 9293, section 3.8.6.2.1).
  fileprivate static let isWorthSending: Guard =
    smallest(Queue.sends.octets, SND.UNA + SND.WND - SND.NXT) >= Limit.MSS || Queue.sends.octets =< SND.UNA + SND.WND - SND.NXT
    || smallest(Queue.sends.octets, SND.UNA + SND.WND - SND.NXT) >= TCB.largestWindow / 2
  fileprivate static let mayStillSend: Guard = Queue.sends.octets > 0 && SND.NXT < SND.UNA + SND.WND
  fileprivate static let finIsDue: Guard = TCB.closeAsked.isTrue && !SND.FIN.isSet && Queue.sends.octets == 0
  fileprivate static let somethingIsOutstanding: Guard = Queue.retransmission.isNotEmpty || Queue.sends.isNotEmpty
}

extension [Rule] {
  /// What an endpoint does by itself after each event.
  static let output: [Rule] = taking + sending + timing

  private static let taking: [Rule] = [
    Rule(
      "output.replay.call", in: [.established, .closeWait], on: .output, step: .outputReplay, when: Queue.deferred.isNotEmpty,
      do: [.replayCall(.deferred)], cite: .rfc9293("3.10.4", "SYN-RECEIVED")),
    Rule(
      "output.replay.segment", in: .receiving, on: .output, step: .outputReplay,
      when: Queue.held.isNotEmpty && SEG.SEQ.front(of: .held) =< RCV.NXT, do: [.replaySegment(.held, at: .sixth)],
      cite: .rfc9293("3.10.7.4", "first", "MUST-59", "SHLD-31")),
    Rule(
      "output.replay.flush", in: .finReceived, on: .output, step: .outputReplay, when: Queue.held.isNotEmpty, do: [.flush(.held)],
      cite: .rfc9293("3.10.7.4", "seventh, CLOSE-WAIT to TIME-WAIT")),
    Rule(
      "output.probe.window-opens", in: persisting, on: .output, step: .outputProbe,
      when: Timer.persist.isRunning && SND.WND > 0 && Queue.retransmission.isNotEmpty,
      do: [.stop(.persist), TCB.RTO <- Limit.firstRTO, .resendFirst, .start(.retransmission, TCB.RTO)],
      cite: .rfc9293("3.8.6", "", "SHLD-16")),
  ]

  private static let sending: [Rule] = [
    Rule(
      "output.text.urgent", in: [.established, .finWait1, .closeWait, .closing], on: .output, step: .outputText,
      when: .mayStillSend && .isWorthSending && SND.UP.isSet && SND.UP > SND.NXT,
      do: [
        .stop(.persist),
        .sendReliably(
          SEQ: SND.NXT, ACK: RCV.NXT, CTL: [.URG, .ACK], DATA: smallest(Queue.sends.octets, SND.UNA + SND.WND - SND.NXT, Limit.MSS),
          UP: SND.UP),
        SND.NXT <- SND.NXT + SEG.LEN.sent, .take(.sends, octets: SEG.TXT.sent.expression, endingAt: SND.NXT.expression),
        TCB.ackOwed <- false,
      ], cite: .rfc9293("3.10.2", "ESTABLISHED, CLOSE-WAIT", "MUST-30", "MUST-34", "MUST-38", "SHLD-15", "SHLD-28")),
    Rule(
      "output.text", in: [.established, .finWait1, .closeWait, .closing], on: .output, step: .outputText,
      when: .mayStillSend && .isWorthSending, do: sendText(smallest(Queue.sends.octets, SND.UNA + SND.WND - SND.NXT, Limit.MSS)),
      cite: .rfc9293("3.10.2", "ESTABLISHED, CLOSE-WAIT", "MUST-34", "MUST-38", "MUST-60", "SHLD-15", "SHLD-28")),
    Rule(
      "output.fin", in: [.finWait1, .closing], on: .output, step: .outputFIN, when: .finIsDue, do: sendFIN,
      cite: .rfc9293("3.10.4", "ESTABLISHED")),
    Rule(
      "output.fin.close-wait", in: .closeWait, on: .output, step: .outputFIN, when: .finIsDue, do: sendFIN, enter: .lastAck,
      cite: .rfc9293("3.10.4", "CLOSE-WAIT")),
    Rule(
      "output.window", in: .receiving, on: .output, step: .outputWindow,
      when: RCV.BUFF > RCV.USER + RCV.WND && RCV.BUFF - RCV.USER - RCV.WND >= smallest(RCV.BUFF / 2, Limit.MSS),
      do: [RCV.WND <- RCV.BUFF - RCV.USER, TCB.ackOwed <- true], cite: .rfc9293("3.8.6.2.2", "", "MUST-39", "SHLD-14")),
    Rule(
      "output.ack", in: .fromSynReceived, on: .output, step: .outputACK, when: TCB.ackOwed.isTrue, do: [.sendACK, TCB.ackOwed <- false],
      cite: .rfc9293("3.10.7.4", "first", "MUST-40", "MUST-58", "MUST-59", "SHLD-19")),
  ]

  private static let sendFIN: [Action] = [
    .sendReliably(SEQ: SND.NXT, ACK: RCV.NXT, CTL: [.FIN, .ACK]), SND.FIN <- SND.NXT, SND.NXT <- SND.NXT + 1, TCB.ackOwed <- false,
  ]

  private static let timing: [Rule] = [
    Rule(
      "output.timer.persist.start", in: persisting, on: .output, step: .outputTimers,
      when: Timer.persist.isStopped
        && ((SND.WND == 0 && .somethingIsOutstanding) || (Queue.sends.octets > 0 && Queue.retransmission.isEmpty)),
      do: [.stop(.retransmission), .start(.persist, TCB.RTO)], cite: .rfc9293("3.8.6.1", "", "MUST-35", "MUST-36", "SHLD-29")),
    Rule(
      "output.timer.persist.stop", in: persisting, on: .output, step: .outputTimers,
      when: Timer.persist.isRunning && (SND.WND > 0 || !.somethingIsOutstanding)
        && (Queue.sends.octets == 0 || Queue.retransmission.isNotEmpty),
      do: [.stop(.persist), TCB.RTO <- Limit.firstRTO], cite: .rfc9293("3.8.6.1")),
    Rule(
      "output.timer.retransmission.start.syn", in: [.synSent, .synReceived], on: .output, step: .outputTimers,
      when: Queue.retransmission.isNotEmpty && Timer.retransmission.isStopped, do: [.start(.retransmission, TCB.RTO)],
      cite: .rfc(6298, "5")),
    Rule(
      "output.timer.retransmission.start", in: persisting, on: .output, step: .outputTimers,
      when: Queue.retransmission.isNotEmpty && Timer.retransmission.isStopped && Timer.persist.isStopped,
      do: [.start(.retransmission, TCB.RTO)], cite: .rfc(6298, "5")),
    Rule(
      "output.timer.user.start", in: [.synSent, .synReceived] + persisting, on: .output, step: .outputTimers,
      when: .somethingIsOutstanding && Timer.user.isStopped, do: [.start(.user, Limit.userTimeout)], cite: .rfc9293("3.9.1.1")),
    Rule(
      "output.timer.user.stop", in: [.synSent, .synReceived] + persisting, on: .output, step: .outputTimers,
      when: !.somethingIsOutstanding && Timer.user.isRunning, do: [.stop(.user)], cite: .rfc9293("3.9.1.1")),
    Rule(
      "output.timer.user.start.fin-wait-2", in: .finWait2, on: .output, step: .outputTimers,
      when: Queue.receives.isEmpty && Timer.user.isStopped, do: [.start(.user, Limit.userTimeout)], cite: .rfc9293("3.10.8", "USER TIMEOUT")
    ),
    Rule(
      "output.timer.user.stop.fin-wait-2", in: .finWait2, on: .output, step: .outputTimers,
      when: Queue.receives.isNotEmpty && Timer.user.isRunning, do: [.stop(.user)], cite: .rfc9293("3.10.8", "USER TIMEOUT")),
  ]
}
