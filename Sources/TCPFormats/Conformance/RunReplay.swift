import ProtocolModel
import Simulation
import TCP

/// A recorded run as the model can be run on it: only what went in. Calls with their times, settings, what the wire did, segments made by
/// hand, and the numbers that nobody can foresee; never what the kernel answered.
struct RunReplay {
  let run: RecordedRun
  let model: ProtocolModel
  private let clocks: RunClocks

  init(_ run: RecordedRun, model: ProtocolModel) {
    self.run = run
    self.model = model
    clocks = RunClocks(run)
  }

  /// The scenario, in microseconds, with timers that run out when they are set for, or as a wheel has it.
  func scenario(_ wheel: TimerWheel? = nil) -> NetworkScenario {
    NetworkScenario(
      run.name, hosts: hosts, script: script, wire: .init(delay: 5_000, fates: fates, slack: 20_000), millisecond: 1_000,
      wheel: wheel, until: run.duration,
      follows: AddressPair(local: Address("", 0), remote: Address("", 0)), expects: [],
      cite: Citation(source: run.kernel, section: run.name))
  }

  private var hosts: [NetworkScenario.HostSetup] {
    run.hosts.map { host in
      var numbers: [AddressPair: [UInt32]] = [:]
      for segment in run.segments where segment.sender == .host(host.id) && segment.controlBits.contains("S") {
        if numbers[segment.pair]?.contains(segment.sequence) != true { numbers[segment.pair, default: []].append(segment.sequence) }
      }
      return .init(
        host.id, address: host.address, firstNumbers: [1], numbersByConnection: numbers,
        settings: RunSettings(run, model: model).values(of: host.id))
    }
  }

  /// What became of each segment of a connection, in the order of sending.
  private var fates: [AddressPair: [NetworkScenario.Wire.Fate]] {
    var fates: [AddressPair: [NetworkScenario.Wire.Fate]] = [:]
    for segment in run.segments where segment.sender != .handMade {
      let arrival: Int? = if case .arrives(at: let time) = segment.fate { time } else { nil }
      fates[segment.pair, default: []].append(
        .init(
          controlBits: RunClocks.controlBits(segment), sequence: segment.sequence, text: UInt32(segment.length), departure: segment.time,
          arrival: arrival))
    }
    return fates
  }

  private var script: [NetworkScenario.Step] {
    RunCalls(run).steps
      + run.segments.filter { $0.sender == .handMade }.compactMap { segment in
        guard let host = run.host(at: segment.destination.host) else { return nil }
        return .init(at: segment.time, host.id, "", .inject(clocks.modelled(segment, format: model.format), segment.pair.reversed))
      }
  }
}

extension RecordedRun.WireSegment {
  /// The connection as the segment's sender sees it.
  var pair: AddressPair { AddressPair(local: source.address, remote: destination.address) }
}

extension SocketAddress {
  /// The address as the simulation has it.
  var address: Address { Address(host, Int(port)) }
}
