extension Expression {
  /// The parts whose values the expression is computed from: symbols, fields of other segments, and queues.
  public var leaves: [Expression] {
    switch self {
    case .literal: []
    case .symbol, .sent, .front, .entries, .octets: [self]
    case .sum(let left, let right), .difference(let left, let right), .ratio(let left, let right), .later(let left, let right, _):
      left.leaves + right.leaves
    case .product(_, let term), .quotient(let term, _): term.leaves
    case .smallest(let terms), .largest(let terms): terms.flatMap(\.leaves)
    case .pauses(from: let first, times: let times, most: let most): first.leaves + times.leaves + most.leaves
    case .ofParent: [self]
    }
  }

  /// The symbols that the expression mentions.
  public var symbols: [Symbol] {
    leaves.compactMap { leaf in
      switch leaf {
      case .symbol(let symbol), .sent(let symbol), .front(_, let symbol): symbol
      case .literal, .entries, .octets, .sum, .difference, .product, .quotient, .ratio, .smallest, .largest, .pauses, .ofParent, .later: nil
      }
    }
  }
}

extension Guard {
  /// The parts whose values the guard is computed from, each once, in the order of writing.
  public var leaves: [Expression] {
    var seen: Set<Expression> = []
    return allLeaves.filter { seen.insert($0).inserted }
  }

  private var allLeaves: [Expression] {
    switch self {
    case .always, .control, .isRunning, .isKind: []
    case .comparison(let left, _, let right, _): left.leaves + right.leaves
    case .interval(let low, _, let middle, _, let high, _): low.leaves + middle.leaves + high.leaves
    case .isSet(let symbol), .isTrue(let symbol): [.symbol(symbol)]
    case .not(let inner): inner.allLeaves
    case .and(let left, let right), .or(let left, let right): left.allLeaves + right.allLeaves
    }
  }

  /// The symbols that the guard mentions.
  public var symbols: [Symbol] { leaves.flatMap(\.symbols) }

  /// The control bits that the guard asks for.
  public var controlBits: [ControlBit] {
    switch self {
    case .always, .comparison, .interval, .isSet, .isTrue, .isRunning, .isKind: []
    case .control(let bit): [bit]
    case .not(let inner): inner.controlBits
    case .and(let left, let right), .or(let left, let right): left.controlBits + right.controlBits
    }
  }
}

extension Action {
  /// The expressions that the action computes.
  public var expressions: [Expression] {
    switch self {
    case .set(_, let value), .start(_, let value), .completeUpTo(_, let value, _), .acknowledge(_, upTo: let value),
      .join(_, upTo: let value):
      [value]
    case .send(let template, keep: _): template.values.map(\.expression) + [template.text]
    case .resend(_, updating: let values), .resendLast(_, updating: let values): values.map(\.expression)
    case .onHost(let action): action.expressions
    case .deliver(_, from: let waiting, _): [.symbol(waiting)]
    case .take(_, octets: let octets, endingAt: let end): [octets, end]
    case .trim(from: let start, length: let length): [start, length]
    case .select, .unset, .stop, .stopAll, .answer, .signal, .complete, .completeFirst, .hold, .flush, .strip, .replaySegment,
      .replayCall, .createBlock, .deleteBlock, .deleteBlockKeeping, .drop:
      []
    }
  }

  /// The variable that the action sets or unsets.
  public var assigned: Symbol? {
    switch self {
    case .set(let symbol, _), .select(let symbol), .unset(let symbol), .deliver(_, from: let symbol, _): symbol
    case .send, .resend, .resendLast, .join, .start, .stop, .stopAll, .answer, .signal, .complete, .completeFirst, .completeUpTo, .hold,
      .take,
      .acknowledge, .flush, .trim, .strip, .replaySegment, .replayCall, .createBlock, .deleteBlock, .deleteBlockKeeping, .onHost, .drop:
      nil
    }
  }

  /// The queue that the action works on.
  public var queue: Queue? {
    switch self {
    case .send(_, keep: let queue): queue
    case .resend(let queue, updating: _), .resendLast(let queue, updating: _), .complete(let queue, _), .completeFirst(let queue, _),
      .deliver(let queue, from: _, _), .completeUpTo(let queue, _, _),
      .hold(let queue), .take(let queue, octets: _, endingAt: _), .acknowledge(let queue, upTo: _), .join(let queue, upTo: _),
      .flush(let queue),
      .replaySegment(let queue, at: _), .replayCall(let queue):
      queue
    case .set, .select, .unset, .start, .stop, .stopAll, .answer, .signal, .trim, .strip, .createBlock, .deleteBlock, .deleteBlockKeeping,
      .onHost, .drop:
      nil
    }
  }

  /// The timer that the action starts or stops.
  public var timer: Timer? {
    switch self {
    case .start(let timer, _), .stop(let timer): timer
    case .set, .select, .unset, .send, .resend, .resendLast, .join, .stopAll, .answer, .signal, .complete, .completeFirst, .deliver,
      .completeUpTo,
      .hold, .take,
      .acknowledge, .flush, .trim, .strip, .replaySegment, .replayCall, .createBlock, .deleteBlock, .deleteBlockKeeping, .onHost, .drop:
      nil
    }
  }
}

extension Action {
  /// The queues that an action beyond the endpoint works on.
  var hostQueues: [Queue] { if case .onHost(let action) = self { action.queues } else { [] } }
}

extension Rule {
  /// The symbols that the rule reads or sets.
  public var symbols: [Symbol] {
    condition.symbols + actions.flatMap { $0.expressions.flatMap(\.symbols) + [$0.assigned].compactMap { $0 } }
  }
  /// The queues that the rule reads or changes.
  public var queues: [Queue] {
    (condition.leaves + actions.flatMap { $0.expressions.flatMap(\.leaves) }).compactMap(\.queue) + actions.compactMap(\.queue)
      + actions.flatMap(\.hostQueues)
  }
}

extension SpecifiedTransition.Cause {
  /// The control bits that a segment has that makes the transition, and those that its condition asks for.
  public var controlBits: [ControlBit] {
    switch self {
    case .event(_, when: let condition): condition.controlBits
    case .arrival(let bits, when: let condition): bits + condition.controlBits
    case .unmodelled: []
    }
  }
}

extension SpecifiedTransition {
  /// The symbols that the transition's conditions read and that its effect concerns.
  public var symbols: [Symbol] {
    causes.flatMap(\.condition.symbols) + actions.flatMap { $0.expressions.flatMap(\.symbols) + [$0.assigned].compactMap { $0 } }
  }

  /// The queues that the transition's conditions read and that its effect concerns.
  public var queues: [Queue] { causes.flatMap(\.condition.leaves).compactMap(\.queue) + actions.compactMap(\.queue) }
}

extension Expression {
  /// The queue that this part of an expression reads.
  fileprivate var queue: Queue? {
    switch self {
    case .front(let queue, _), .entries(let queue), .octets(let queue): queue
    case .ofParent(let expression): expression.leaves.compactMap(\.queue).first
    case .pauses(from: let first, times: let times, most: let most): [first, times, most].compactMap(\.queue).first
    case .literal, .symbol, .sent, .sum, .difference, .product, .quotient, .ratio, .smallest, .largest, .later: nil
    }
  }
}

extension ProtocolModel {
  /// The rules that start a timer.
  public func rules(starting timer: Timer) -> [Rule] {
    rules.filter { $0.actions.contains { if case .start(timer, _) = $0 { true } else { false } } }
  }

  /// The rules that stop a timer by itself; those that stop every timer are not among them.
  public func rules(stopping timer: Timer) -> [Rule] {
    rules.filter { $0.actions.contains { if case .stop(timer) = $0 { true } else { false } } }
  }

  /// The rules that read a queue or change it.
  public func rules(using queue: Queue) -> [Rule] { rules.filter { $0.queues.contains(queue) } }

  /// The events that the expiry of a timer is.
  public func timeouts(of timer: Timer) -> [Event] { events.filter { $0.kind == .timeout(timer) } }
}
