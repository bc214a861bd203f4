import ProtocolModel
import Simulation
import TCP

/// Holds what sock_diag saw against the model's endpoints: queues of listeners, kinds of sockets, timers.
struct SocketComparison {
  let run: RecordedRun
  let trace: NetworkTrace

  /// How far before and after a poll the model may be as the poll saw it; microseconds. A poll is a few milliseconds late, and the model
  /// may be ahead of the kernel, or behind it, by as much as its segments are.
  private func slack(_ observation: RecordedRun.SocketObservation) -> Int {
    let pair = AddressPair(local: observation.local.address, remote: observation.remote.address)
    return 8_000 + max(20_000, drift(on: pair, at: observation.time), drift(on: pair.reversed, at: observation.time))
  }

  /// How far the times of the segments sent around a time differ.
  func drift(on pair: AddressPair, at time: Int) -> Int {
    let recorded = run.segments.filter { $0.sender != .handMade && $0.pair == pair }.map(\.time)
    let modelled = trace.transmissions.filter { !$0.isInjected && $0.pair == pair }.map(\.sentAt)
    let both = Array(zip(recorded, modelled))
    let next = both.firstIndex { $0.0 > time } ?? both.count
    return both[max(0, next - 2)..<min(both.count, next + 1)].map { abs($0.0 - $0.1) }.max() ?? 0
  }

  var disagreements: [ConformanceResult.Disagreement] {
    run.sockets.compactMap { observation in
      guard let view = observation.view, !isInMidst(observation) else { return nil }
      return difference(observation, view)
    }
  }

  /// Whether the socket was seen again at once. A poll on another processor may see a socket in the midst of a segment's processing, and the
  /// recorder then looks again.
  private func isInMidst(_ observation: RecordedRun.SocketObservation) -> Bool {
    run.sockets.contains { other in
      other.host == observation.host && other.local == observation.local && other.remote == observation.remote
        && other.time > observation.time && other.time - observation.time <= 10_000
    }
  }

  private func difference(
    _ observation: RecordedRun.SocketObservation, _ view: RecordedRun.SocketObservation.View
  ) -> ConformanceResult.Disagreement? {
    let moments = moments(of: observation)
    guard !moments.isEmpty else { return nil }
    if view.kind == .listener {
      if moments.contains(where: { $0.listenerQueue == view.receiveQueue && $0.backlog == view.sendQueue }) { return nil }
      guard let last = moments.last, last.endpoint.state == .listen else { return nil }
      return .init(
        what: .queue, line: observation.line, time: observation.time,
        kernel: "accept queue \(view.receiveQueue) of \(view.sendQueue)", model: "\(last.listenerQueue) of \(last.backlog)", rules: [])
    }
    let wanted = view.timer.map(\.name) ?? "off"
    // A timer about to expire may have expired in the model already.
    if let timer = view.timer, timer.remaining <= 20_000 { return nil }
    let fitting = moments.filter { moment in
      moment.timerName == wanted && (view.timer.map { isClose(moment, $0, observation) } ?? true)
    }
    if !fitting.isEmpty { return nil }
    guard let last = moments.last else { return nil }
    let left = last.timer.map { milliseconds($0 - observation.time) } ?? ""
    return .init(
      what: .timer, line: observation.line, time: observation.time,
      kernel: "\(view.state) timer \(wanted) \(view.timer.map { milliseconds($0.remaining) } ?? "")", model: "\(last.timerName) \(left)",
      rules: [])
  }

  private func isClose(_ moment: Moment, _ timer: RecordedRun.SocketObservation.Timer, _ observation: RecordedRun.SocketObservation) -> Bool
  {
    guard let expires = moment.timer else { return false }
    let left = expires - observation.time
    let longest = max(left, timer.remaining)
    return abs(left - timer.remaining) <= RunComparison.tolerance(for: longest) + RunComparison.lateness(for: longest) + slack(observation)
  }

  /// An endpoint of the model as it was at some time.
  private struct Moment {
    let endpoint: Endpoint
    let queues: [Queue: Int]

    var listenerQueue: Int { queues[.accept] ?? 0 }
    var backlog: Int { Int(endpoint.variables[SK.BACKLOG.symbol] ?? 0) }

    /// The timer that sock_diag would show, by its name there, and when it expires.
    private var shown: (name: String, expires: Int)? {
      let names: [(timer: Timer, name: String)] = [
        (.retransmission, "on"), (.lossProbe, "on"), (.persist, "persist"), (.keepalive, "keepalive"), (.timeWait, "timewait"),
      ]
      for (timer, name) in names {
        if let expires = endpoint.timers[timer] { return (name, expires) }
      }
      return nil
    }
    var timerName: String { shown?.name ?? "off" }
    var timer: Int? { shown?.expires }
  }

  /// What the endpoint that an observation is about was like around that time.
  private func moments(of observation: RecordedRun.SocketObservation) -> [Moment] {
    let slack = slack(observation)
    let isListener = observation.remote.port == 0
    let events = trace.events.filter { record in
      record.host == observation.host && record.event.socket != 0 && record.event.local?.port == Int(observation.local.port)
        && (isListener ? !record.event.queues.isEmpty : record.event.remote?.port == Int(observation.remote.port))
    }
    let listener = trace.final[observation.host]?.sockets.values.first { $0.remote == nil && $0.local?.port == Int(observation.local.port) }
    let before = events.last { $0.time < observation.time - slack }
    let first = before == nil ? events.first : nil
    let around = events.filter { abs($0.time - observation.time) <= slack }
    let earlier = first.map { [Moment(endpoint: $0.event.before, queues: [:])] } ?? []
    return earlier
      + ([before].compactMap { $0 } + around).map { record in
        Moment(endpoint: isListener ? listener?.endpoint ?? record.event.after : record.event.after, queues: record.event.queues)
      }
  }
}
