/// What a rule does beyond its own endpoint: with the endpoint's children, with its parent, and with what the host keeps for all.
///
/// A child is made by a parent for one connection; it stands in one of the parent's queues until it is taken from there.
public enum HostAction: Hashable, Sendable {
  /// Makes a child of a kind, puts it into a queue (when one is given), and lets it process the present segment at a step.
  case createChild(Kind, in: Queue?, at: StepReference)
  /// Makes the endpoint one of another kind.
  case become(Kind)
  /// The endpoint passes from one queue of its parent to another.
  case move(from: Queue, to: Queue)
  /// The endpoint leaves a queue of its parent.
  case leave(Queue)
  /// The first child in a queue leaves it; the user who made the present, or the first outstanding, call gets it.
  case adopt(Queue)
  /// Every child in a queue processes an event; the queue is emptied.
  case tellChildren(Queue, Event)
  /// The parent processes the present segment.
  case handToParent
  /// The present segment is processed as if this endpoint were not there.
  case handToListener
  /// Remembers a value with the present segment, for whoever processes it next.
  case mark(Symbol, Expression)
  /// Adds one to a counter of the host.
  case count(Counter)
}

extension HostAction {
  /// The action in words.
  func notation(_ words: Words) -> String {
    switch self {
    case .createChild(let kind, in: let queue, at: let step):
      words.phrase(queue == nil ? "create-child" : "create-child-in", kind.id, queue?.id ?? "", "\(step.pipeline)/\(step.step)")
    case .become(let kind): words.phrase("become", kind.id)
    case .move(from: let from, to: let to): words.phrase("move", from.id, to.id)
    case .leave(let queue): words.phrase("leave", queue.id)
    case .adopt(let queue): words.phrase("adopt", queue.id)
    case .tellChildren(let queue, let event): words.phrase("tell-children", queue.id, event.name)
    case .handToParent: words.phrase("hand-to-parent")
    case .handToListener: words.phrase("hand-to-listener")
    case .mark(let symbol, let value): words.phrase("mark", symbol.name, value.notation(words))
    case .count(let counter): words.phrase("count", counter.id)
    }
  }

  /// The expression that the action computes.
  var expressions: [Expression] { if case .mark(_, let value) = self { [value] } else { [] } }

  /// The queues that the action works on, whether they are the endpoint's or its parent's.
  var queues: [Queue] {
    switch self {
    case .createChild(_, in: let queue, at: _): [queue].compactMap { $0 }
    case .move(from: let from, to: let to): [from, to]
    case .leave(let queue), .adopt(let queue), .tellChildren(let queue, _): [queue]
    case .become, .handToParent, .handToListener, .mark, .count: []
    }
  }
}
