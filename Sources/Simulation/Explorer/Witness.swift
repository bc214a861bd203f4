import ProtocolModel

/// A shortest run to something that an exploration found. It can be run again as a scenario, and so drawn.
public struct Witness: Sendable {
  /// The protocol.
  public let model: ProtocolModel
  /// The bounds within which it was found.
  public let bounds: Bounds
  /// What happens, in order.
  public let events: [Event]

  private let replay: Replay

  /// An event of the run.
  public enum Event: Hashable, Sendable {
    /// The user of a side makes a call.
    case call(Side, Bounds.Call)
    /// A timer of a side expires.
    case timeout(Side, Timer)
    /// The nth segment that a side sent, from 1, arrives.
    case arrival(from: Side, Int)
    /// It arrives, and the network has made a copy that is still to come.
    case copiedArrival(from: Side, Int)
    /// It is lost.
    case loss(from: Side, Int)
    /// A segment that nobody sent arrives at a side: its place among the bounds' injections.
    case injection(Side, Int)
    /// A side forgets everything.
    case crash(Side)
  }

  init(_ model: ProtocolModel, _ bounds: Bounds, _ codec: HalfCodec, steps: [WitnessStep]) {
    self.model = model
    self.bounds = bounds
    var replay = Replay(model, bounds)
    var events: [Event] = []
    for step in steps {
      let event = replay.event(of: step, codec)
      do { try replay.perform(event) } catch { preconditionFailure("an exploration found an event that cannot happen: \(error)") }
      events.append(event)
    }
    self.events = events
    self.replay = replay
  }

  /// A run whose events are known, for example from a record of an exploration.
  ///
  /// Throws the first event that cannot happen in this model within these bounds.
  public init(_ model: ProtocolModel, _ bounds: Bounds, events: [Event]) throws(Impossible) {
    let bounds = bounds.decided(for: model)
    self.model = model
    self.bounds = bounds
    self.events = events
    var replay = Replay(model, bounds)
    for event in events { try replay.perform(event) }
    self.replay = replay
  }

  /// Why an event is not one of a run.
  public enum Impossible: Error, Hashable, Sendable {
    /// The nth segment that a side sent is not on its way.
    case notInFlight(Side, Int)
    /// A timer of a side is not running.
    case notRunning(Side, Timer)
    /// The bounds have no such segment to inject.
    case notInjected(Int)
  }

  /// Why a run cannot be a scenario.
  public enum Unschedulable: Error, Hashable, Sendable {
    /// A timer expires although another, which runs shorter, is still running.
    case timersOutOfTurn
    /// A segment arrives more than twice.
    case manyCopies
  }

  /// The run as a scenario: the calls at their times, and the network made to deliver, lose and copy each segment as it does in the run.
  ///
  /// - Parameters:
  ///   - firstNumbers: where each side's numbers begin; far from 0, which a rule may name as a fixed position.
  ///   - hosts: the ids of the hosts.
  /// - Throws: `Unschedulable` when no clock brings the events into this order.
  public func scenario(
    _ id: String, hosts: [Side: String] = [:], firstNumbers: [Side: UInt32] = [.left: 100_000, .right: 300_000], cite: Citation
  ) throws(Unschedulable) -> Scenario {
    if replay.hasManyCopies { throw .manyCopies }
    guard let times = replay.times else { throw .timersOutOfTurn }
    func host(_ side: Side) -> Scenario.Host {
      let first = firstNumbers[side] ?? 0
      let numbers = (0..<max(1, replay.selected(side))).map { first &+ $0 &* replay.numberStride }
      return .init(hosts[side] ?? side.rawValue, firstNumbers: numbers)
    }
    return Scenario(
      id, left: host(.left), right: host(.right), script: replay.script(times, firstNumbers), faults: replay.faults(times),
      settings: bounds.settings,
      delay: Replay.delay, until: times.last ?? 0, expects: [], cite: cite)
  }

  /// The run as it was found, its events at even distances: no clock shows when timers expire. This is for a run that has no scenario.
  ///
  /// - Parameters:
  ///   - firstNumbers: where each side's numbers begin.
  ///   - hosts: the ids of the hosts.
  public func trace(
    _ id: String, hosts: [Side: String] = [:], firstNumbers: [Side: UInt32] = [.left: 100_000, .right: 300_000]
  ) -> Trace {
    let ids = Dictionary(uniqueKeysWithValues: Side.allCases.map { ($0, hosts[$0] ?? $0.rawValue) })
    var writer = UntimedTrace(model, id, hosts: ids, firstNumbers: firstNumbers)
    for entry in replay.entries { writer.add(entry) }
    return writer.finish(replay)
  }
}
