import ProtocolModel

/// What an endpoint's rules have done beyond it, to be carried out by its host.
public enum HostEffect: Hashable, Sendable {
  /// A child is made, stands in a queue of the endpoint, and processes a segment from a step on.
  case createChild(Kind, in: Queue?, at: StepReference, Segment)
  /// The endpoint passes from one queue of its parent to another.
  case move(from: Queue, to: Queue)
  /// The endpoint leaves a queue of its parent.
  case leave(Queue)
  /// A child gets the user of the call as its owner.
  case adopt(Int)
  /// Children process an event.
  case tell([Int], Event)
  /// The parent processes a segment.
  case handToParent(Segment)
  /// A segment is processed as if the endpoint were not there.
  case handToListener(Segment)
}

/// What an endpoint sees of the host that it lives on.
struct Surroundings {
  /// The endpoint that made it.
  var parent: Endpoint?
  /// The values that the host keeps for all.
  var values: [Symbol: UInt32] = [:]
  /// How long a millisecond is in the run's unit of time.
  var millisecond = 1
}

extension Reactor {
  /// Carries out an action that reaches beyond the endpoint: what concerns the endpoint itself at once, the rest as an effect for the host.
  mutating func perform(_ action: HostAction, of rule: Rule) throws(ModelError) {
    switch action {
    case .createChild(let kind, in: let queue, at: let step):
      if let segment { reaction.effects.append(.createChild(kind, in: queue, at: step, segment)) }
    case .become(let kind): endpoint.kind = kind
    case .move(from: let from, to: let to): reaction.effects.append(.move(from: from, to: to))
    case .leave(let queue): reaction.effects.append(.leave(queue))
    case .adopt(let queue):
      guard let child = endpoint.children(in: queue).first else { return }
      endpoint.setEntries(Array((endpoint.queues[queue] ?? []).dropFirst()), of: queue)
      reaction.effects.append(.adopt(child))
    case .tellChildren(let queue, let event):
      reaction.effects.append(.tell(endpoint.children(in: queue), event))
      endpoint.setEntries([], of: queue)
    case .handToParent: if let segment { reaction.effects.append(.handToParent(segment)) }
    case .handToListener: if let segment { reaction.effects.append(.handToListener(segment)) }
    case .mark(let symbol, let expression):
      let value = try require(expression, of: rule)
      segment?.fields[symbol] = value
    case .count(let counter): reaction.counted.append(counter)
    }
  }
}
