import ProtocolModel

/// Something that has happened at a side, remembered beyond the end of its connection.
public struct HistoryFact: Hashable, Sendable {
  /// Its name in a property's notation.
  public let name: String
  /// What is remembered.
  public let kind: Kind

  /// What is remembered.
  public enum Kind: Hashable, Sendable {
    /// Whether any of these rules has fired: 0 or 1.
    case fired([String])
    /// Whether the user was told this signal: 0 or 1.
    case signalled(Signal)
    /// Whether an outstanding call got this answer: 0 or 1.
    case completed(Event, Answer)
    /// The octets of the calls that were not answered at once.
    case accepted(Event)
    /// The octets of the calls that were answered at once, without an error.
    case written(Event)
    /// The octets that came to wait in a variable for the user, those included that were handed over at once.
    case received(waiting: Symbol)
  }

  /// Something that has happened at a side.
  public init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// The most that is counted.
  static let most: UInt32 = 1_000

  /// What an event does to a fact.
  enum Change: Hashable {
    case none
    /// It has happened now.
    case happens
    /// So many octets more, or, modulo 2³², fewer.
    case adds(UInt32)

    /// The fact after the event.
    func value(after old: UInt32) -> UInt32 {
      switch self {
      case .none: old
      case .happens: 1
      case .adds(let octets): min(old &+ octets, HistoryFact.most)
      }
    }
  }

  /// What facts are about in an event.
  struct Happening {
    /// The ids of the rules that fired.
    let rules: [String]
    let told: [Reaction.Told]
    let call: Bounds.Call?
  }

  /// What one more event does to the fact.
  ///
  /// - Parameters:
  ///   - before: the value of a variable before it.
  ///   - after: the value after it.
  func change(
    by happening: Happening, before: (Symbol) -> UInt32?, after: (Symbol) -> UInt32?
  ) -> Change {
    switch kind {
    case .fired(let rules): return happening.rules.contains(where: rules.contains) ? .happens : .none
    case .signalled(let signal): return happening.told.contains(.signal(signal)) ? .happens : .none
    case .completed(let event, let answer):
      let isSeen = happening.told.contains { told in
        if case .completion(event, answer.text, octets: _, isError: _) = told { true } else { false }
      }
      return isSeen ? .happens : .none
    case .accepted(let event):
      let isAnswered = happening.told.contains { $0.isAnswer(to: event) }
      guard let call = happening.call, call.event == event, !isAnswered else { return .none }
      return .adds(call.arguments.first { $0.key.unit == .octets }?.value ?? 0)
    case .written(let event):
      let isAnswered = happening.told.contains { if case .answer(event, _, isError: false) = $0 { true } else { false } }
      guard let call = happening.call, call.event == event, isAnswered else { return .none }
      return .adds(call.arguments.first { $0.key.unit == .octets }?.value ?? 0)
    case .received(waiting: let symbol):
      guard let first = before(symbol), let last = after(symbol) else { return .none }
      let delivered = happening.told.reduce(into: UInt32(0)) { total, told in
        if case .delivery(_, _, octets: let octets) = told { total += octets }
      }
      return .adds((last &- first) &+ delivered)
    }
  }
}

extension Reaction.Told {
  /// Whether this is an answer, given at once, to a call of this kind.
  fileprivate func isAnswer(to wanted: Event) -> Bool {
    if case .answer(wanted, _, isError: _) = self { true } else { false }
  }
}
