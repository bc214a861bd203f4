import ProtocolModel
import Simulation

extension SurvivingMutation {
  /// The mutations of TCP that change nothing that can be observed. Each one is tried all the same: that it survives is checked.
  public static let tcp: [SurvivingMutation] = byForm + outstanding + redundant + silent + outputGoesOn + again

  /// What the form of the rules shows.
  private static let byForm: [SurvivingMutation] = [
    SurvivingMutation(
      all: "an ending after which the same rule is tried next", where: { $0.leadsToSameRule(in: .rfc9293) },
      because: "In the state that the endpoint is then in, the next rule to be tried is the same with either ending, or there is none."),
    SurvivingMutation(
      all: "drop the segment", where: { $0.droppedAction == .drop },
      because: "That a segment is dropped says why nothing more is done with it; what makes it so is that the rule ends the event."),
    SurvivingMutation(
      all: "create a control block", where: { $0.droppedAction == .createBlock },
      because: "In CLOSED nothing is remembered, since every rule that leads there deletes the control block; so there is nothing to clear."
    ),
  ]

  /// Rules for many states answer calls of every queue; in some states a queue has none.
  private static let outstanding: [SurvivingMutation] = [
    SurvivingMutation(
      all: "answer CLOSEs before FIN-WAIT-1", where: { $0.completes(.closes) && $0.isOnly(in: [.listen, .synSent, .synReceived]) },
      because: "A CLOSE stands in this queue only from FIN-WAIT-1 or CLOSE-WAIT on; before, it is answered at once or deferred."),
    SurvivingMutation(
      all: "answer deferred calls after SYN-RECEIVED",
      where: { $0.completes(.deferred) && $0.isOnly(in: [.established, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait]) },
      because: "A deferred CLOSE is taken up by OUTPUT at the very event that establishes the connection, so that none is left later."),
    SurvivingMutation(
      all: "answer RECEIVEs after the other side's FIN",
      where: { $0.completes(.receives) && $0.isOnly(in: [.closing, .lastAck, .timeWait]) },
      because: "The other side's FIN has answered every RECEIVE that waited, and from then on each is answered at once."),
  ]

  /// Actions whose effect is there already, or comes at the same moment from elsewhere.
  private static let redundant: [SurvivingMutation] =
    each(
      "otherwise.sequence.unacceptable: action 2 dropped", "otherwise.reset.challenge: action 2 dropped",
      "otherwise.syn.challenge: action 2 dropped",
      because:
        "OUTPUT sends an owed ACK at the end of each event, and nothing before this rule in the same event owes one: the segment that "
        + "a shut window lets through has lost its SYN, and is the next one expected.")
    + each(
      "timeout.persist.override: action 5 dropped", "timeout.persist.probe: action 5 dropped",
      because: "OUTPUT sends an owed ACK at the end of each event, so that none is owed when a timer expires.")
    + each(
      "timeout.persist.override: action 1 dropped", "timeout.persist.probe: action 1 dropped",
      because: "The persist timer has just expired, so that it does not run.")
    + each(
      "timeout.retransmission.syn-sent: action 4 dropped", "timeout.retransmission: action 4 dropped",
      "timeout.persist.again: action 3 dropped", "timeout.persist.probe: action 7 dropped",
      "output.probe.window-opens: action 4 dropped",
      because: "The timer is stopped and something is outstanding, so that OUTPUT starts the timer at the same moment, for the same time.")
    + each(
      "otherwise.ack.establishes: action 1 dropped", "otherwise.ack.establishes: action 2 dropped",
      "otherwise.ack.establishes: action 3 dropped",
      because: "`otherwise.ack.window`, tried next on the same segment, sets the same values: the segment is newer than the SYN.")
    + each(
      "output.timer.persist.stop: action 2 dropped",
      because: "Nothing is outstanding any more, and the acknowledgment that made it so has set RTO anew in the same event.")

  /// Rules that are there to name a case and do nothing, and steps that do nothing in a state.
  private static let silent: [SurvivingMutation] =
    each(
      "syn-sent.syn-ack.alone: deleted", "otherwise.ack.nothing-new: deleted", "otherwise.ack.nothing-new: condition negated",
      "otherwise.urgent.ignored: condition negated", "otherwise.text.ignored: condition negated", "otherwise.fin.again: condition negated",
      because: "The rule does nothing but name a case; without it, what follows is the same.")
    + each(
      "otherwise.ack.not-of-fin.closing: deleted", "otherwise.ack.not-of-fin.closing: then next rule",
      "otherwise.ack.not-of-fin.closing: then next step", "otherwise.ack.not-of-fin.closing: then resume at otherwise/sixth",
      "otherwise.ack.of-fin.closing: then done", "otherwise.ack.time-wait: then next rule", "otherwise.ack.time-wait: then next step",
      "otherwise.ack.time-wait: then resume at otherwise/sixth", "otherwise.urgent.ignored: then done", "otherwise.text.ignored: then done",
      because: "After the other side's FIN the steps from the sixth on ignore what a segment carries, so that it makes no difference "
        + "whether they are taken.")

  /// OUTPUT begins again after each rule that fires.
  private static let outputGoesOn: [SurvivingMutation] =
    [
      "output.replay.call: then next rule", "output.replay.flush: then next rule", "output.replay.flush: then next step",
      "output.probe.window-opens: then next rule", "output.probe.window-opens: then next step", "output.fin: then next rule",
      "output.fin: then next step", "output.fin.close-wait: then next rule", "output.fin.close-wait: then next step",
      "output.window: then next rule", "output.window: then next step", "output.ack: then next rule", "output.ack: then next step",
      "output.timer.persist.start: then next rule", "output.timer.persist.stop: then next rule",
      "output.timer.retransmission.start.syn: then next rule", "output.timer.retransmission.start: then next rule",
      "output.timer.user.start: then next rule", "output.timer.user.stop: then next rule",
      "output.timer.user.start.fin-wait-2: then next rule",
    ].map {
      SurvivingMutation(
        $0,
        because: "OUTPUT begins again until none of its rules fires, and this rule makes none hold that comes before it; so the same rules "
          + "fire in the same order, whether it begins again or goes on.")
    }

  /// Endings that take a segment through the same step twice, or past a step that has nothing to do with it.
  private static let again: [SurvivingMutation] =
    each(
      "otherwise.ack.establishes: then resume at otherwise/fifth", "otherwise.ack.new: then resume at otherwise/fifth",
      "otherwise.ack.largest-window: then resume at otherwise/fifth", "otherwise.ack.of-fin.fin-wait-1: then resume at otherwise/fifth",
      "otherwise.ack.close-done: then resume at otherwise/fifth", "otherwise.fin.fin-wait-1: then resume at otherwise/fifth",
      "syn-sent.syn-ack.other-text: then resume at otherwise/fifth",
      because: "The acknowledgment is valid and has been made use of: on a second pass through the fifth step it is nothing new, and the "
        + "window that comes with it is the one already noted.")
    + each(
      "otherwise.text.deliver: then resume at otherwise/fifth", "otherwise.text.deliver: then resume at otherwise/sixth",
      "otherwise.text.trim: then resume at otherwise/sixth",
      because: "What is taken through a step a second time is old by then: the acknowledgment is nothing new, the urgent pointer is noted, "
        + "and text that was accepted is cut off.")
    + each(
      "otherwise.text.hold: then next step",
      because: "The eighth step acts on a FIN that is next in order, and a segment that is held lies ahead of that.")
    + each(
      "otherwise.sequence.zero-window: then next rule",
      because: "Cut to a window of 0, the segment takes no numbers and begins at the one expected: it is acceptable, with nothing to cut.")
    + each(
      "otherwise.sequence.simultaneous-open: then next rule", "otherwise.sequence.simultaneous-open: then next step",
      because: "Its SYN cut off, the segment is acceptable and has neither SYN nor RST, so that it gets to the fifth step anyway.")
    + each(
      "otherwise.sequence.simultaneous-open: enters ESTABLISHED",
      because: "The rule asks for just the acknowledgment that establishes the connection in the fifth step, and in ESTABLISHED that step "
        + "takes over its window too.")
    + each(
      "syn-sent.syn.data-sent: then resume at otherwise/fifth",
      because: "The SYN has no ACK, so that the fifth step drops it.")

  /// One declaration for each id, all with one reason.
  private static func each(_ ids: String..., because reason: String) -> [SurvivingMutation] {
    ids.map { SurvivingMutation($0, because: reason) }
  }
}

extension Mutation {
  /// Whether the mutation leaves the calls of a queue unanswered.
  fileprivate func completes(_ queue: Queue) -> Bool {
    if case .complete(queue, _)? = droppedAction { true } else { false }
  }

  /// Whether the rule is for some of these states and no others.
  fileprivate func isOnly(in states: [State]) -> Bool { rule.states.allSatisfy(states.contains) }
}
