import ProtocolModel

/// What of an endpoint and of a segment can make a difference within the bounds: what a rule's condition reads whose firing makes one, and
/// what such a value is computed from. The rest is left out of situations, so that it does not multiply them.
struct Relevance: Equatable {
  /// The variables, and the fields of segments.
  private(set) var symbols: Set<Symbol> = []
  /// The queues.
  private(set) var queues: Set<Queue> = []
  /// The timers.
  private(set) var timers: Set<Timer> = []
  /// The counts that are only compared with constants, each with a number from which on all are alike.
  private(set) var saturation: [Symbol: UInt32] = [:]

  /// The values and fields that are always the same number where they are defined, so that rules that need another one cannot fire.
  private(set) var constants: [Symbol: UInt32] = [:]

  /// Everything makes a difference but lengths of time: there are no clocks.
  static func everything(of model: ProtocolModel) -> Relevance {
    var relevance = Relevance()
    relevance.symbols = Set(model.variables.filter { $0.unit != .milliseconds } + model.format.fields.map(\.symbol))
    relevance.queues = Set(model.queues)
    relevance.timers = Set(model.timers)
    return relevance
  }

  private init() {}

  /// What makes a difference to the rules that can fire, and to properties.
  ///
  /// - Parameter everyRule: whether it makes a difference that a rule fires which does nothing that does.
  init(_ liveness: Liveness, properties: [Property], everyRule: Bool = true) {
    let model = liveness.model
    let facts = Set(properties.flatMap(\.facts))
    symbols = [model.format.sequence.symbol]
    timers = liveness.possible.running.filter { liveness.bounds.expiry(of: $0) != .never }
    for property in properties { add(property, model.firstNumbers) }
    for template in liveness.bounds.injections where liveness.bounds.injectionsAtMost > 0 { template.values.forEach { add($0.expression) } }
    var before: Relevance?
    while before != self {
      before = self
      for rule in liveness.rules where everyRule || matters(rule, facts, liveness) {
        add(rule.condition)
        for action in rule.actions where matters(action, of: rule, facts) { add(action) }
      }
    }
    saturate(liveness)
    for (symbol, value) in liveness.possible.values {
      if case .constant(let number) = value { constants[symbol] = number }
    }
  }

  /// Whether it makes a difference that a rule fires: by what it does, or because others then do not fire.
  private func matters(_ rule: Rule, _ facts: Set<HistoryFact>, _ liveness: Liveness) -> Bool {
    doesSomething(rule, facts) || liveness.passedOver(by: rule).contains { matters($0, facts, liveness) }
  }

  private func doesSomething(_ rule: Rule, _ facts: Set<HistoryFact>) -> Bool {
    if rule.target != nil { return true }
    if case .resume = rule.ending { return true }
    if facts.contains(where: { if case .fired(let rules) = $0.kind { rules.contains(rule.id) } else { false } }) { return true }
    return rule.actions.contains { matters($0, of: rule, facts) }
  }

  /// Whether it makes a difference that an action is carried out.
  private func matters(_ action: Action, of rule: Rule, _ facts: Set<HistoryFact>) -> Bool {
    switch action {
    case .set(let symbol, _), .select(let symbol), .unset(let symbol): symbols.contains(symbol)
    case .start(let timer, _), .stop(let timer): timers.contains(timer)
    case .stopAll: !timers.isEmpty
    case .answer: facts.contains { $0.kind == .accepted(rule.event) || $0.kind == .written(rule.event) }
    case .signal(let signal): facts.contains { $0.kind == .signalled(signal) }
    case .complete(let queue, let answer), .completeFirst(let queue, let answer), .completeUpTo(let queue, _, let answer):
      queues.contains(queue) || facts.contains { if case .completed(_, answer) = $0.kind { true } else { false } }
    case .deliver(let queue, from: let symbol, _): queues.contains(queue) || symbols.contains(symbol)
    case .hold(let queue), .take(let queue, octets: _, endingAt: _), .acknowledge(let queue, upTo: _), .join(let queue, upTo: _),
      .flush(let queue):
      queues.contains(queue)
    case .send, .resend, .resendLast, .trim, .strip, .replaySegment, .replayCall, .createBlock, .deleteBlock, .deleteBlockKeeping, .onHost:
      true
    case .drop: false
    }
  }

  /// Adds what an action that makes a difference reads.
  private mutating func add(_ action: Action) {
    switch action {
    case .set(_, let expression): add(expression)
    case .send(let template, keep: _):
      for value in template.values where symbols.contains(value.symbol) { add(value.expression) }
      add(template.text)
    case .resend(let queue, updating: let values), .resendLast(let queue, updating: let values):
      queues.insert(queue)
      for value in values where symbols.contains(value.symbol) { add(value.expression) }
    case .completeUpTo(let queue, let end, _), .acknowledge(let queue, upTo: let end), .join(let queue, upTo: let end):
      queues.insert(queue)
      add(end)
    case .complete(let queue, _), .completeFirst(let queue, _), .hold(let queue), .flush(let queue), .replaySegment(let queue, at: _),
      .replayCall(let queue):
      queues.insert(queue)
    case .deliver(let queue, from: let symbol, _):
      queues.insert(queue)
      symbols.insert(symbol)
    case .take(let queue, octets: let octets, endingAt: let end):
      queues.insert(queue)
      add(octets)
      add(end)
    case .trim(from: let start, length: let length):
      add(start)
      add(length)
    // How long a timer runs makes no difference: there are no clock values.
    case .start, .stop, .stopAll, .select, .unset, .answer, .signal, .strip, .createBlock, .deleteBlock, .deleteBlockKeeping, .onHost,
      .drop:
      break
    }
  }

  private mutating func add(_ expression: Expression) {
    for leaf in expression.leaves { add(leaf: leaf) }
  }

  private mutating func add(leaf: Expression) {
    switch leaf {
    case .symbol(let symbol), .sent(let symbol): add(symbol)
    case .front(let queue, let symbol):
      queues.insert(queue)
      add(symbol)
    case .entries(let queue), .octets(let queue): queues.insert(queue)
    case .literal, .sum, .difference, .product, .quotient, .ratio, .pauses, .smallest, .largest, .ofParent, .later: break
    }
  }

  private mutating func add(_ symbol: Symbol) {
    switch symbol.home {
    case .endpoint, .segment: symbols.insert(symbol)
    case .call, .setting, .host: break
    }
  }

  private mutating func add(_ condition: Guard) {
    for leaf in condition.leaves { add(leaf: leaf) }
    timers.formUnion(condition.timers)
  }

  private mutating func add(_ property: Property, _ numbers: FirstNumbers?) {
    for leaf in property.leaves {
      switch leaf {
      case .value(let expression, _): add(expression)
      case .condition(let condition): add(condition)
      case .fact(let fact):
        if case .received(waiting: let symbol) = fact.kind { symbols.insert(symbol) }
      case .state, .incarnation, .peerIncarnation, .isHeard: break
      }
    }
    if case .never(let outcome, onArrival: let condition, from: _) = property.claim {
      add(condition)
      if case .fires(_, when: let other) = outcome { add(other) }
    }
    if property.seesIncarnations, let numbers { symbols.formUnion([numbers.own, numbers.peer]) }
  }

  /// A count that only grows by itself, is set to constants, and is compared with constants stops where no comparison can change any more.
  private mutating func saturate(_ liveness: Liveness) {
    for symbol in symbols where symbol.unit == .times && symbol.home == .endpoint {
      let readers = liveness.rules.flatMap { rule in rule.condition.comparisons + rule.actions.flatMap { $0.uses(of: symbol) } }
      var most: UInt32 = 0
      var isBounded = true
      for use in readers where use.symbols.contains(symbol) {
        if case .comparison(.symbol(symbol), _, let limit, _) = use,
          case .constant(let value) = limit.possibleValue(in: liveness.possible, settings: liveness.settings, format: liveness.model.format)
        {
          most = max(most, value)
        } else {
          isBounded = false
        }
      }
      if isBounded { saturation[symbol] = most + 1 }
    }
  }
}

extension Guard {
  /// The timers that the guard asks for.
  var timers: Set<Timer> {
    switch self {
    case .always, .comparison, .interval, .isSet, .isTrue, .control: []
    case .isRunning(let timer): [timer]
    case .isKind: []
    case .not(let inner): inner.timers
    case .and(let left, let right), .or(let left, let right): left.timers.union(right.timers)
    }
  }

  /// The comparisons and tests that the guard is made of.
  fileprivate var comparisons: [Guard] {
    switch self {
    case .always, .control, .isRunning, .isKind: []
    case .comparison, .interval, .isSet, .isTrue: [self]
    case .not(let inner): inner.comparisons
    case .and(let left, let right), .or(let left, let right): left.comparisons + right.comparisons
    }
  }
}

extension Action {
  /// Where the action reads a count otherwise than to count it up, as a test that compares it with nothing constant.
  fileprivate func uses(of symbol: Symbol) -> [Guard] {
    if case .set(symbol, .sum(.symbol(symbol), .literal)) = self { return [] }
    return expressions.contains { $0.symbols.contains(symbol) } ? [.isSet(symbol)] : []
  }
}
