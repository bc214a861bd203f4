/// The words between the symbols of the notation, by key; a language may replace them.
///
/// A phrase holds `{0}`, `{1}`, … where its operands go.
public struct Words: Sendable {
  private let phrases: [String: String]

  /// Words of a language; a key that is missing is taken from English.
  public init(_ phrases: [String: String]) {
    self.phrases = Words.english.merging(phrases) { _, new in new }
  }

  /// The words in English, which is also the list of all keys.
  public static let english: [String: String] = [
    "and": "{0} and {1}", "or": "{0} or {1}", "not": "not ({0})", "always": "always",
    "is-set": "{0} is set", "is-not-set": "{0} is not set", "control-off": "no {0}",
    "running": "{0} timer running", "not-running": "{0} timer not running",
    "sent": "sent {0}", "front": "{1} of the first of {0}", "entries": "entries of {0}", "octets": "octets of {0}",
    "smallest": "min({0})", "pauses": "{1}+1 pauses of {0} doubling up to {2}", "largest": "max({0})", "of-parent": "the parent's {0}",
    "is-kind": "a {0}", "later": "max({0}, {1})",
    "unset": "unset {0}", "send": "send {0}", "send-keep": "send {0}, kept in {1}", "resend": "send the first of {0} again",
    "start": "start the {0} timer ({1})", "stop": "stop the {0} timer", "stop-all": "stop all timers",
    "answer": "return \"{0}\"", "signal": "signal \"{0}\"", "complete": "answer all of {0} with \"{1}\"",
    "deliver": "deliver the octets of {1} to {0}: \"{2}\"", "select": "select {0}",
    "complete-up-to": "answer those of {0} that end at or before {1} with \"{2}\"",
    "hold": "put into {0}", "take": "take {1} octets from {0}", "acknowledge": "remove from {0} what ends at or before {1}",
    "flush": "flush {0}", "trim": "trim to the window from {0} of {1} octets", "strip": "take off {0}",
    "replay-segment": "process the first of {0} at step {1}", "replay-call": "process the first of {0} now",
    "create": "create the control block", "delete": "delete the control block", "drop": "drop the segment",
    "create-child": "create a {0} that goes on at step {2}", "create-child-in": "create a {0} in {1} that goes on at step {2}",
    "become": "become a {0}", "move": "pass from {0} to {1} of the parent", "leave": "leave {0} of the parent",
    "adopt": "give the first of {0} to the user", "tell-children": "{1} for all of {0}", "hand-to-parent": "hand the segment to the parent",
    "hand-to-listener": "hand the segment to the listener", "mark": "mark the segment with {0} = {1}", "count": "count {0}",
    "complete-first": "answer the first of {0} with \"{1}\"",
    "delete-keeping": "forget the connection, but keep {0}",
    "resend-last": "send the last of {0} again",
    "join": "join the first of {0} with the next ones, up to {1} octets",
    "enter": "enter {0}",
    "never": "a side never {0} on {1} ({2})", "segment": "a segment", "old-segment": "a segment of an earlier incarnation or a stranger",
    "sends": "sends {0}", "fires": "fires {0}", "fires-when": "fires {0} with {1}", "passes": "passes from {0} to {1}",
    "reaches-quiet-end": "a quiet end can be reached from every situation",
    "exchanges-end": "no exchange of segments goes on for ever without a call or a timeout",
    "incarnation": "own incarnation", "peer-incarnation": "incarnation connected with", "is-heard": "answered by it",
  ]

  /// English.
  public static let inEnglish: Words = Words([:])

  /// A phrase with its operands put in.
  public func phrase(_ key: String, _ operands: String...) -> String {
    guard let text = phrases[key] else { preconditionFailure("the notation has no phrase named \(key)") }
    return text.filled(with: operands)
  }
}

extension Expression {
  /// The expression as the specification writes it, e.g. `A.B+1`.
  public func notation(_ words: Words = .inEnglish) -> String {
    switch self {
    case .literal(let number): "\(number)"
    case .symbol(let symbol): symbol.name
    case .sent(let symbol): words.phrase("sent", symbol.name)
    case .front(let queue, let symbol): words.phrase("front", queue.id, symbol.name)
    case .entries(let queue): words.phrase("entries", queue.id)
    case .octets(let queue): words.phrase("octets", queue.id)
    case .sum(let left, let right): "\(left.notation(words))+\(right.operandNotation(words))"
    case .difference(let left, let right): "\(left.notation(words))-\(right.operandNotation(words))"
    case .product(let factor, let term): "\(factor)*\(term.operandNotation(words))"
    case .ratio(let term, let divisor): "\(term.operandNotation(words))/\(divisor.operandNotation(words))"
    case .quotient(let term, let divisor): "\(term.operandNotation(words))/\(divisor)"
    case .smallest(let terms): words.phrase("smallest", terms.map { $0.notation(words) }.joined(separator: ", "))
    case .largest(let terms): words.phrase("largest", terms.map { $0.notation(words) }.joined(separator: ", "))
    case .pauses(from: let first, times: let times, most: let most):
      words.phrase("pauses", first.notation(words), times.notation(words), most.notation(words))
    case .ofParent(let expression): words.phrase("of-parent", expression.notation(words))
    case .later(let left, let right, _): words.phrase("later", left.notation(words), right.notation(words))
    }
  }

  private func operandNotation(_ words: Words) -> String {
    switch self {
    case .sum, .difference: "(\(notation(words)))"
    case .literal, .symbol, .sent, .front, .entries, .octets, .product, .quotient, .ratio, .smallest, .largest, .pauses, .ofParent, .later:
      notation(words)
    }
  }
}

extension Guard {
  /// The guard as the specification writes it, e.g. `A < B =< C`.
  public func notation(_ words: Words = .inEnglish) -> String {
    switch self {
    case .always: words.phrase("always")
    case .comparison(let left, let relation, let right, _): "\(left.notation(words)) \(relation.rawValue) \(right.notation(words))"
    case .interval(let low, let lower, let middle, let upper, let high, _):
      "\(low.notation(words)) \(lower.rawValue) \(middle.notation(words)) \(upper.rawValue) \(high.notation(words))"
    case .isSet(let symbol): words.phrase("is-set", symbol.name)
    case .isTrue(let symbol): symbol.name
    case .control(let bit): bit.name
    case .isRunning(let timer): words.phrase("running", timer.id)
    case .isKind(let kind): words.phrase("is-kind", kind.id)
    case .not(.control(let bit)): words.phrase("control-off", bit.name)
    case .not(.isSet(let symbol)): words.phrase("is-not-set", symbol.name)
    case .not(.isRunning(let timer)): words.phrase("not-running", timer.id)
    case .not(.isTrue(let symbol)): words.phrase("control-off", symbol.name)
    case .not(let inner): words.phrase("not", inner.notation(words))
    case .and(let left, let right): words.phrase("and", left.andOperand(words), right.andOperand(words))
    case .or(let left, let right): words.phrase("or", left.orOperand(words), right.orOperand(words))
    }
  }

  private func andOperand(_ words: Words) -> String {
    if case .or = self { "(\(notation(words)))" } else { notation(words) }
  }

  private func orOperand(_ words: Words) -> String {
    if case .and = self { "(\(notation(words)))" } else { notation(words) }
  }
}

extension SegmentTemplate {
  /// The segment as the specification writes it, e.g. `<A=1><CTL=X,Y>`.
  public func notation(_ words: Words = .inEnglish) -> String {
    let shown = values.filter(\.isShown).map { "<\($0.name)=\($0.expression.notation(words))>" }.joined()
    let control = "<CTL=\(controlBits.map(\.name).joined(separator: ","))>"
    return shown + control + (text == .literal(0) ? "" : "<DATA=\(text.notation(words))>")
  }
}
