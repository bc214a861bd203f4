import ProtocolModel

extension Choice {
  /// Where RFC 9293 contradicts itself, is silent, or is corrected by an erratum.
  static let rfc9293: [Choice] = [
    Choice(
      "simultaneous-open", cites: [.rfc9293("Figure 7", "line 6"), .rfc9293("3.10.7.4", "first")],
      rules: ["otherwise.sequence.simultaneous-open"], alternatives: ["establish", "acknowledge-and-drop"]),
    Choice(
      "abort-state", cites: [.rfc9293("3.10.5"), .rfc9293("Figure 5", "note 3"), .rfc9293("3.5.2")], rules: ["abort.resets"],
      alternatives: ["closed", "time-wait"]),
    Choice(
      "reset-in-syn-sent", cites: [.rfc9293("3.10.7.3", "second"), .rfc9293("3.5.3"), .rfc9293("3.5")],
      rules: ["syn-sent.reset.acceptable"], alternatives: ["closed", "listen"]),
    Choice(
      "valid-reset", cites: [.rfc9293("3.10.7.4", "second"), .rfc9293("3.5.3"), .rfc(5961, "3.2")],
      rules: ["otherwise.reset.challenge", "otherwise.reset.resets"], alternatives: ["exact", "window"]),
    Choice(
      "syn-when-synchronized", cites: [.rfc9293("3.10.7.4", "fourth"), .rfc(5961, "4.2")], rules: ["otherwise.syn.challenge"],
      alternatives: ["challenge", "reset"]),
    Choice(
      "simultaneous-close", cites: [.rfc9293("Figure 13"), .rfc9293("3.6", "case 3")], rules: ["otherwise.ack.of-fin.closing"],
      alternatives: ["time-wait", "delete"]),
    Choice(
      "window-of-the-peer", cites: [.rfc9293("3.10.7.3", "fourth"), .rfc9293("3.10.7.2", "third")],
      rules: ["syn-sent.syn-ack", "syn-sent.syn", "syn-sent.syn.data-sent", "listen.syn"], alternatives: ["set", "unset"]),
    Choice(
      "fin-again-in-time-wait", cites: [.rfc9293("3.10.7.4", "fifth and eighth, TIME-WAIT"), .rfc9293("3.10.7.4", "first")],
      rules: ["otherwise.sequence.fin-again"], alternatives: ["restart", "acknowledge-only"]),
    Choice(
      "ack-in-time-wait", cites: [.rfc9293("3.10.7.4", "fifth, TIME-WAIT")], rules: ["otherwise.ack.time-wait"],
      alternatives: ["ignore", "acknowledge"]),
    Choice(
      "unacceptable-ack-in-syn-received", cites: [.rfc9293("3.10.7.4", "fifth, SYN-RECEIVED"), .rfc(5961, "5.2")],
      rules: ["otherwise.ack.unacceptable"], alternatives: ["reset-and-stop", "acknowledge"]),
    Choice(
      "syn-in-time-wait", cites: [.rfc9293("3.6.1", "", "MAY-2"), .rfc(6191, "2")], rules: ["otherwise.syn.challenge"],
      alternatives: ["challenge", "reopen"]),
    Choice(
      "reset-number-in-syn-sent", cites: [.erratum(8167), .rfc9293("3.10.7.3", "second")], rules: ["syn-sent.reset.acceptable"],
      alternatives: ["acknowledgment-only", "exact-number"]),
    Choice(
      "passive-open-in-listen", cites: [.rfc9293("3.10.1", "LISTEN")], rules: ["open.passive.exists"], alternatives: ["error", "ignored"]),
    Choice(
      "user-timeout-in-fin-wait-2", cites: [.rfc9293("3.10.8", "USER TIMEOUT"), .rfc9293("3.9.1.1")],
      rules: ["output.timer.user.start.fin-wait-2"], alternatives: ["while-nobody-receives", "never"]),
    Choice(
      "calls-when-returning-to-listen", cites: [.rfc9293("3.10.7.4", "second, SYN-RECEIVED")],
      rules: ["otherwise.reset.returns-to-listen", "otherwise.syn.returns-to-listen"], alternatives: ["stay", "answered"]),
    Choice(
      "fin-and-the-window", cites: [.rfc9293("3.10.4", "ESTABLISHED"), .rfc9293("3.8.6")], rules: ["output.fin", "output.fin.close-wait"],
      alternatives: ["at-once", "within-the-window"]),
    Choice(
      "urgent-pointer", cites: [.rfc9293("3.10.2", "ESTABLISHED, CLOSE-WAIT"), .rfc9293("3.8.5", "", "MUST-62")], rules: ["send.urgent"],
      alternatives: ["after-the-urgent-octets", "next-to-be-sent"]),
    Choice(
      "urgent-signal", cites: [.rfc9293("3.10.7.4", "sixth"), .rfc9293("3.8.5", "", "MUST-32")], rules: ["otherwise.urgent.signal"],
      alternatives: ["once", "each-advance"]),
    Choice(
      "data-with-the-syn", cites: [.rfc9293("3.10.2", "LISTEN")], rules: ["send.listen", "send.listen.with-data"],
      alternatives: ["queued", "sent-with-the-syn"]),
  ]
}

extension Omission {
  /// What the model leaves out of RFC 9293. A requirement that rules cite as well is carried out in part; the reason says which part.
  static let rfc9293: [Omission] = aboutTransfer + aboutSegments + aboutSurroundings

  private static let aboutTransfer: [Omission] = [
    Omission("security", cites: [.rfc9293("3.10.7.4", "third"), .rfc9293("A.1")]),
    Omission("congestion-control", cites: [.rfc9293("3.8.2", "", "MUST-19", "SHLD-8", "MAY-18")]),
    Omission("first-threshold", cites: [.rfc9293("3.8.3", "", "MUST-20", "SHLD-9", "SHLD-10")]),
    Omission("round-trip-time", cites: [.rfc9293("3.8.1", "", "MUST-18"), .rfc(6298, "2")]),
    Omission("urgent-data", cites: [.rfc9293("3.8.5", "", "MUST-31", "MUST-32", "MUST-33", "SHLD-13")]),
    Omission("nagle", cites: [.rfc9293("3.7.4", "", "MUST-17", "SHLD-7")]),
    Omission("delayed-acknowledgments", cites: [.rfc9293("3.8.6.3", "", "SHLD-18")]),
    Omission(
      "keep-alives",
      cites: [
        .rfc9293("3.8.4", "", "MUST-24", "MUST-25", "MUST-26", "MUST-27", "MUST-28", "MUST-29", "SHLD-12", "MAY-5", "MAY-6")
      ]),
    Omission("half-duplex-close", cites: [.rfc9293("3.6.1", "", "SHLD-3", "MAY-1")]),
    Omission("flush", cites: [.rfc9293("3.9.1.7", "", "MAY-14")]),
  ]

  private static let aboutSegments: [Omission] = [
    Omission(
      "options",
      cites: [
        .rfc9293("3.1", "Options", "MUST-4", "MUST-5", "MUST-6", "MUST-7", "MUST-68", "MUST-69"),
        .rfc9293("3.2", "", "MUST-64", "MUST-65"), .rfc9293("3.7.1", "", "MUST-14", "SHLD-5", "MAY-3"),
        .rfc9293("3.6.1", "", "SHLD-4"),
      ]),
    Omission("segment-size", cites: [.rfc9293("3.7.1", "", "MUST-15", "MUST-16", "MUST-67"), .rfc9293("3.7.3", "", "SHLD-6")]),
    Omission("push", cites: [.rfc9293("3.9.1.2", "", "MUST-61", "SHLD-27", "MAY-15", "MAY-16"), .rfc9293("3.9.1.3", "", "MAY-17")]),
    Omission("checksum", cites: [.rfc9293("3.1", "", "MUST-2", "MUST-3")]),
    Omission("initial-numbers", cites: [.rfc9293("3.4.1", "", "MUST-8", "MUST-9", "SHLD-1")]),
  ]

  private static let aboutSurroundings: [Omission] = [
    Omission("several-connections", cites: [.rfc9293("3.9.1.1", "", "MUST-41", "MUST-42")]),
    Omission(
      "addresses",
      cites: [.rfc9293("3.9.1.1", "", "MUST-43", "MUST-44", "MUST-45", "MUST-46"), .rfc9293("3.9.2.3", "", "MUST-57", "MUST-63")]),
    Omission("error-reports", cites: [.rfc9293("3.9.1.8", "", "MUST-47", "SHLD-20")]),
    Omission(
      "differentiated-services",
      cites: [.rfc9293("3.9.1.9", "", "MUST-48", "SHLD-21", "SHLD-22", "MAY-9"), .rfc9293("3.9.2", "", "SHLD-23")]),
    Omission(
      "ip", cites: [.rfc9293("3.9.2", "", "MUST-49", "MUST-50", "MAY-10", "MAY-11"), .rfc9293("3.8.1", "", "MAY-4")]),
    Omission("source-routes", cites: [.rfc9293("3.9.2.1", "", "MUST-51", "MUST-52", "MUST-53", "SHLD-24")]),
    Omission("icmp", cites: [.rfc9293("3.9.2.2", "", "MUST-54", "MUST-55", "MUST-56", "SHLD-25", "SHLD-26")]),
  ]
}

extension Impossibility {
  /// Events that cannot happen in some states.
  static let rfc9293: [Impossibility] = [
    Impossibility("no-block", on: .userTimeout, in: [.closed]),
    Impossibility("no-block", on: .retransmissionTimeout, in: [.closed]),
    Impossibility("no-block", on: .timeWaitTimeout, in: [.closed]),
    Impossibility("no-block", on: .persistTimeout, in: [.closed]),
    Impossibility("nothing-outstanding", on: .userTimeout, in: [.listen, .timeWait]),
    Impossibility("nothing-to-retransmit", on: .retransmissionTimeout, in: [.listen, .finWait2, .timeWait]),
    Impossibility("only-in-time-wait", on: .timeWaitTimeout, in: [.listen, .synSent] + [State].fromSynReceived.filter { $0 != .timeWait }),
    Impossibility("no-text-waits", on: .persistTimeout, in: [.listen, .synSent, .synReceived, .finWait2, .timeWait]),
  ]
}
