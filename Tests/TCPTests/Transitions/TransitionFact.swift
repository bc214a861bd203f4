import ProtocolModel
import Simulation
import TCP

/// A transition that RFC 9293 states: in a state, on an event, what is done, and the next state. Several rules may fire on the way;
/// the states are those before and after the whole event.
struct TransitionFact: Sendable {
  /// Its number in the table of transitions that was read from the RFC by hand.
  let row: Int
  let from: State
  let event: Cause
  /// What is sent, by control bits, in order: no segment more, none less.
  let sends: [[ControlBit]]
  /// The signals that the user is given: none more, none less.
  let signals: [Signal]
  /// An answer that the call of the event, or one made before, must get; nil when the fact does not say.
  let answer: Answer?
  let effect: Effect
  let to: State
  /// Where the RFC says so.
  let cite: Citation

  /// What makes the transition.
  enum Cause: Sendable {
    case call(Event)
    case timeout(Event)
    /// A segment with exactly these control bits, of which something must hold.
    case arrival([ControlBit], Condition)
  }

  /// What must hold of an arriving segment.
  enum Condition: Sendable {
    case any
    /// It acknowledges everything that we have sent, and something of that was not acknowledged before.
    case acknowledgesAll
    /// It acknowledges our FIN.
    case acknowledgesFIN
    /// It does not acknowledge all.
    case leavesUnacknowledged
    /// Its number is exactly the next one expected.
    case isNext
    /// Its last number is the one before the next expected.
    case isRepeated
  }

  /// What becomes of the control block and of the TIME-WAIT timer.
  enum Effect: Sendable {
    case created
    case deleted
    /// The TIME-WAIT timer runs for the whole 2 MSL from now on.
    case timeWaitStarted
    /// Nothing is left to be retransmitted, and the connection's numbers are forgotten.
    case flushed
    case kept
  }

  init(
    _ row: Int, _ from: State, _ event: Cause, sends: [ControlBit]..., signals: [Signal] = [], answer: Answer? = nil,
    block effect: Effect = .kept,
    to: State, _ cite: Citation
  ) {
    self.init(row, from, event, sends, signals, answer, effect, to, cite)
  }

  private init(
    _ row: Int, _ from: State, _ event: Cause, _ sends: [[ControlBit]], _ signals: [Signal], _ answer: Answer?, _ effect: Effect,
    _ to: State,
    _ cite: Citation
  ) {
    self.row = row
    self.from = from
    self.event = event
    self.sends = sends
    self.signals = signals
    self.answer = answer
    self.effect = effect
    self.to = to
    self.cite = cite
  }

  /// The fact with another next state.
  func entering(_ state: State) -> TransitionFact { .init(row, from, event, sends, signals, answer, effect, state, cite) }
  /// The fact with other segments sent.
  func sending(_ segments: [[ControlBit]]) -> TransitionFact { .init(row, from, event, segments, signals, answer, effect, to, cite) }
  /// The fact with other signals given.
  func signalling(_ others: [Signal]) -> TransitionFact { .init(row, from, event, sends, others, answer, effect, to, cite) }
}

extension TransitionFact {
  /// Whether an event of a run is this transition.
  func isWitnessed(by event: TraceEvent, in trace: Trace) -> Bool {
    guard event.before.state == from, event.after.state == to, isCause(event, in: trace) else { return false }
    let sent = event.sent.map { Set(trace.transmissions[$0].segment.controlBits) }
    let told = event.reaction.told
    let given = told.compactMap { if case .signal(let signal) = $0 { signal } else { nil } }
    return sent == sends.map(Set.init) && given == signals && isAnswered(told) && isEffect(event)
  }

  private func isCause(_ seen: TraceEvent, in trace: Trace) -> Bool {
    switch (event, seen.cause) {
    case (.call(let wanted), .call(let made, _)): wanted == made
    case (.timeout(let wanted), .timeout(let expired)): wanted == expired
    case (.arrival(let bits, let condition), .arrival(let number)):
      Set(bits) == Set(trace.transmissions[number].segment.controlBits)
        && holds(condition, trace.transmissions[number].segment, seen.before)
    case (.call, _), (.timeout, _), (.arrival, _): false
    }
  }

  private func holds(_ condition: Condition, _ segment: Segment, _ before: Endpoint) -> Bool {
    let ours = before.variables[SND.NXT.symbol]
    let acknowledged = before.variables[SND.UNA.symbol]
    let expected = before.variables[RCV.NXT.symbol]
    let first = segment.fields[SEG.SEQ.symbol]
    switch condition {
    case .any: return true
    case .acknowledgesAll: return ours != nil && segment.fields[SEG.ACK.symbol] == ours && acknowledged != ours
    case .acknowledgesFIN: return before.variables[SND.FIN.symbol].map { $0 &+ 1 == segment.fields[SEG.ACK.symbol] } ?? false
    case .leavesUnacknowledged: return ours != nil && segment.fields[SEG.ACK.symbol] != ours
    case .isNext: return first != nil && first == expected
    case .isRepeated: return first != nil && first.map { $0 &+ segment.length } == expected
    }
  }

  private func isAnswered(_ told: [Reaction.Told]) -> Bool {
    guard let answer else { return true }
    return told.contains { one in
      switch one {
      case .answer(_, let text, isError: let isError), .completion(_, let text, octets: _, isError: let isError):
        text == answer.text && isError == answer.isError
      case .delivery, .signal: false
      }
    }
  }

  private func isEffect(_ event: TraceEvent) -> Bool {
    let (before, after) = (event.before, event.after)
    let isGone = after.variables.isEmpty && after.timers.isEmpty && after.queues.isEmpty
    switch effect {
    case .created: return before.variables.isEmpty && !after.variables.isEmpty
    case .deleted: return !before.variables.isEmpty && isGone
    case .timeWaitStarted: return after.timers == [.timeWait: event.time + 240_000]
    case .flushed: return !isGone && after.timers.isEmpty && after.queues[.retransmission] == nil && after.variables[SND.NXT.symbol] == nil
    case .kept: return !before.variables.isEmpty && !isGone
    }
  }
}
