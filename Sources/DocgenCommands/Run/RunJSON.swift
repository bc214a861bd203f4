import Diagrams
import ProtocolModel
import Simulation

/// Writes a run for a program.
struct RunJSON {
  private let account: RunAccount

  init(_ account: RunAccount) {
    self.account = account
  }

  var value: JSONValue {
    .object([
      "scenario": .string(account.scenario.id), "profile": .string(account.trace.model.profile),
      "source": .string(account.scenario.cite.text),
      "segments": .array(account.transmissions.map(transmission)),
      "events": .array(account.events.map(event)), "expectations": .array(account.expectations.map(expectation)),
    ])
  }

  private func event(_ event: TraceEvent) -> JSONValue {
    .object([
      "number": .number(event.number), "time": .number(event.time), "host": .string(host(event.side)), "cause": cause(event.cause),
      "before": .string(event.before.state.name), "after": .string(event.after.state.name),
      "rules": .array(event.reaction.firings.map(firing)),
      "variables": .array(
        event.changes(in: account.trace.model).map {
          .object(["name": .string($0.variable.name), "before": .number($0.before), "after": .number($0.after)])
        }),
      "timers": .object(
        account.trace.model.timers.compactMap { timer in
          event.after.timers[timer].map { JSONValue.Member(name: timer.id, value: .number($0)) }
        }),
      "queues": .object(
        account.trace.model.queues.compactMap { queue in
          event.after.queues[queue].map { JSONValue.Member(name: queue.id, value: .number($0.count)) }
        }),
      "sends": .array(event.sent.map { .number($0) }),
      "user": .strings(event.reaction.told.map(\.note)),
    ])
  }

  private func host(_ side: Side) -> String { account.trace.hosts[side] ?? side.rawValue }

  private func cause(_ cause: TraceEvent.Cause) -> JSONValue {
    switch cause {
    case .call(let call, let arguments):
      let symbols: [Symbol] = if case .call(let symbols) = call.kind { symbols } else { [] }
      let members = symbols.compactMap { symbol in arguments[symbol].map { JSONValue.Member(name: symbol.name, value: .number($0)) } }
      return .object(["kind": .string("call"), "event": .string(call.id), "arguments": .object(members)])
    case .arrival(let number):
      return .object(["kind": .string("arrival"), "segment": .number(number)])
    case .timeout(let timeout): return .object(["kind": .string("timeout"), "event": .string(timeout.id)])
    case .crash: return .object(["kind": .string("crash")])
    }
  }

  private func firing(_ firing: Reaction.Firing) -> JSONValue {
    .object([
      "rule": .string(firing.rule.id), "condition": .string(firing.rule.condition.notation()),
      "values": .object(firing.operands.map { JSONValue.Member(name: $0.expression.notation(), value: .number($0.value)) }),
      "before": .string(firing.before.name), "after": .string(firing.after.name),
    ])
  }

  private func transmission(_ transmission: Transmission) -> JSONValue {
    let segment = transmission.segment
    let fields = account.trace.model.format.fields.compactMap { field in
      segment.fields[field.symbol].map { JSONValue.Member(name: field.name, value: .number($0)) }
    }
    let fate: (name: String, time: JSONValue) =
      switch transmission.fate {
      case .arrives(at: let time): ("arrives", .number(time))
      case .lost: ("lost", .null)
      case .inFlight: ("in flight", .null)
      }
    return .object([
      "segment": .number(transmission.number), "from": .string(host(transmission.from)),
      "sent": .number(transmission.sentAt), "injected": .truth(transmission.isInjected),
      "control": .strings(segment.controlBits.map(\.name)), "fields": .object(fields),
      "text": .number(segment.text), "length": .number(segment.length), "fate": .string(fate.name), "arrives": fate.time,
      "repeats": transmission.repeats.map { .number($0) } ?? .null,
    ])
  }

  private func expectation(_ outcome: (expected: String, seen: String?, cite: Citation?)) -> JSONValue {
    .object([
      "expected": .string(outcome.expected), "met": .truth(outcome.seen == nil),
      "seen": outcome.seen.map { .string($0) } ?? .null,
      "source": outcome.cite.map { .string($0.text) } ?? .null,
    ])
  }
}
