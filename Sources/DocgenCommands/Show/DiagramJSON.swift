import Diagrams
import Documentation

extension DrawnRun {
  /// The diagram as a value: what a drawing shows, by names.
  var json: JSONValue {
    .object([
      "scenario": .string(trace.scenario), "title": .string(title), "language": .string(texts.language), "timed": .truth(isTimed),
      "hosts": .object([.init(name: "left", value: diagram.left.json), .init(name: "right", value: diagram.right.json)]),
      "segments": .array(diagram.arrows.map(\.json)), "events": .array(diagram.events.map(\.json)),
    ])
  }
}

extension SequenceDiagram.Side {
  fileprivate var json: JSONValue { .string(self == .left ? "left" : "right") }
}

extension SequenceDiagram.Participant {
  fileprivate var json: JSONValue { .object(["name": .string(name), "state": .string(initialState)]) }
}

extension SequenceDiagram.Arrow {
  fileprivate var json: JSONValue {
    let (name, time): (String, JSONValue) =
      switch fate {
      case .arrives(at: let time): ("arrives", .number(time))
      case .lost: ("lost", .null)
      case .inFlight: ("in flight", .null)
      }
    return .object([
      "id": .number(id), "from": from.json, "label": .strings(label), "sent": .number(sentAt), "fate": .string(name), "arrives": time,
      "again": .truth(isRetransmission), "repeats": repeats.map { .number($0) } ?? .null, "injected": .truth(isInjected),
    ])
  }
}

extension SequenceDiagram.Event {
  fileprivate var json: JSONValue {
    let (kind, what): (String, JSONValue) =
      switch cause {
      case .call(let text): ("call", .string(text))
      case .timeout(let text): ("timeout", .string(text))
      case .fault(let text): ("fault", .string(text))
      case .arrival(let id): ("arrival", .number(id))
      }
    return .object([
      "number": .number(number), "time": .number(time), "side": side.json, "cause": .object(["kind": .string(kind), "what": what]),
      "before": .string(before), "after": .string(after), "told": .strings(notes),
      "queues": .array(queues.map { .object(["name": .string($0.name), "entries": .number($0.count)]) }), "besides": .strings(asides),
      "timer started at": startedAt.map { .number($0) } ?? .null, "rules": .strings(rules),
      "sends": .array(departures.map { .number($0) }),
    ])
  }
}
