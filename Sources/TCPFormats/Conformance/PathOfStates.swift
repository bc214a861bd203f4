import ProtocolModel
import Simulation
import TCP

/// The states that one connection of a host passes through in the model, with the listener's before its child is there.
struct PathOfStates {
  /// Their names, in order, each once in a row.
  private(set) var names: [String] = []

  init(trace: NetworkTrace, host: String, local: Int, remote: Int, from first: String?) {
    let listens = first == State.listen.name
    names = [first ?? State.closed.name]
    var kinds: [Int: Kind?] = [:]
    for record in trace.events where record.host == host {
      let event = record.event
      guard event.local?.port == local, event.remote?.port == remote, event.socket != 0 else { continue }
      for firing in event.reaction.firings where firing.after != firing.before {
        if firing.after == .closed, listens, event.before.kind == .request {
          append(State.listen.name)
        } else {
          append(firing.after.name)
        }
      }
      if case .crash = event.cause { append(State.closed.name) }
      kinds[event.socket] = event.after.kind
    }
  }

  private mutating func append(_ name: String) { if names.last != name { names.append(name) } }
}
