import ProtocolModel
import Simulation
import TCP

/// The socket calls of a recorded run as lines of a scenario.
struct RunCalls {
  private let run: RecordedRun
  /// The lines, in the order of the calls.
  private(set) var steps: [NetworkScenario.Step] = []
  /// The recorded call that each line stands for, by the line's place.
  private(set) var calls: [Int: RecordedRun.Call] = [:]
  private var bound: [String: Address] = [:]
  private var crashing: Set<String> = []
  private var accepted: [String: Set<String>] = [:]
  private var acceptances = 0
  /// When the calls of each socket have ended.
  private var ends: [String: Int] = [:]

  init(_ run: RecordedRun) {
    self.run = run
    for (index, call) in run.calls.enumerated() { add(call, at: index) }
  }

  private mutating func add(_ call: RecordedRun.Call, at index: Int) {
    let key = call.host + "/" + call.socket
    switch call.function {
    case "bind": bind(call, to: call.arguments.first.flatMap(Address.init(word:)), key)
    case "listen":
      let backlog = call.arguments.first.flatMap(Int32.init) ?? 0
      add(.call(.listenCall, [CALL.backlog.symbol: UInt32(bitPattern: backlog)]), for: call)
    case "connect":
      guard let remote = call.arguments.first.flatMap(Address.init(word:)) else { return }
      if bound[key] == nil { bind(call, to: pickedAddress(for: call, remote), key) }
      add(.call(.connect, [CALL.blocking.symbol: call.arguments.contains("non-blocking") ? 0 : 1], to: remote), for: call)
    case "accept", "accept4": add(.call(.acceptCall, [:], makes: nameOfAccepted(after: index)), for: call)
    case "send", "sendto", "write":
      let more: UInt32 = call.arguments.contains("MSG_MORE") ? 1 : 0
      add(.call(.sendCall, [CALL.octets.symbol: octets(of: call), CALL.more.symbol: more]), for: call)
    case "recv", "recvfrom", "read":
      if case .octets(let number) = call.result {
        // How the octets are shared out among calls is the scheduler's; the process takes as many as it took.
        add(.call(.recvCall, [CALL.octets.symbol: UInt32(clamping: number)], wholly: true), for: call)
      } else {
        add(.call(.recvCall, [CALL.octets.symbol: octets(of: call)]), for: call)
      }
    case "shutdown":
      let how = call.arguments.first ?? "SHUT_WR"
      add(
        .call(.shutdown, [CALL.receiving.symbol: how == "SHUT_WR" ? 0 : 1, CALL.sending.symbol: how == "SHUT_RD" ? 0 : 1]), for: call)
    case "close":
      if crashing.contains(key) { add(.crash, for: call) } else { add(.call(.closeCall, [:]), for: call) }
      bound[key] = nil
      accepted[call.host]?.remove(call.socket)
    case "setsockopt":
      if call.arguments.first == "TCP_REPAIR" { crashing.insert(key) } else { add(.call(.setOption, options(of: call)), for: call) }
    case "getsockopt": add(.call(.getError, [:]), for: call)
    default: break
    }
  }

  private mutating func add(_ act: NetworkScenario.Act, for call: RecordedRun.Call) {
    calls[steps.count] = call
    let key = call.host + "/" + call.socket
    steps.append(.init(at: call.time, call.host, call.socket, act, isConcurrent: call.time < ends[key] ?? 0))
    ends[key] = max(call.time + call.duration, ends[key] ?? 0)
  }

  private mutating func bind(_ call: RecordedRun.Call, to address: Address?, _ key: String) {
    guard let address else { return }
    bound[key] = address
    steps.append(.init(at: call.time, call.host, call.socket, .bind(address)))
  }

  /// The address that the kernel picked for a connect() on a socket that was not bound: a number that nobody can foresee.
  private func pickedAddress(for call: RecordedRun.Call, _ remote: Address) -> Address? {
    let taken = Set(bound.values)
    let syn = run.segments.first { segment in
      segment.sender == .host(call.host) && segment.time >= call.time && segment.controlBits == "S"
        && segment.destination.address == remote && !taken.contains(segment.source.address)
    }
    return syn?.source.address
  }

  /// The name by which the program calls the socket that an accept() gives it: one that it uses afterwards without having opened it.
  private mutating func nameOfAccepted(after index: Int) -> String {
    let host = run.calls[index].host
    let opened = Set(run.calls.filter { $0.host == host && ["bind", "listen", "connect"].contains($0.function) }.map(\.socket))
    acceptances += 1
    let later = run.calls[(index + 1)...].first { call in
      call.host == host && !opened.contains(call.socket) && accepted[host]?.contains(call.socket) != true
    }
    let name = later?.socket ?? "accepted \(acceptances)"
    accepted[host, default: []].insert(name)
    return name
  }

  private func octets(of call: RecordedRun.Call) -> UInt32 { call.arguments.first.flatMap { UInt32($0) } ?? 0 }

  private func options(of call: RecordedRun.Call) -> [Symbol: UInt32] {
    let number = call.arguments.dropFirst().first.flatMap { UInt32($0) } ?? 0
    switch call.arguments.first {
    case "SO_LINGER":
      let isZero = call.arguments.contains("on=1") && call.arguments.contains("seconds=0")
      return [CALL.linger.symbol: isZero ? 1 : 0]
    case "TCP_NODELAY": return [CALL.noDelay.symbol: number]
    case "SO_KEEPALIVE": return [CALL.keepalive.symbol: number]
    case "TCP_KEEPIDLE": return [CALL.keepIdle.symbol: number * 1_000]
    case "TCP_KEEPINTVL": return [CALL.keepInterval.symbol: number * 1_000]
    case "TCP_KEEPCNT": return [CALL.keepCount.symbol: number]
    case "TCP_QUICKACK": return [CALL.quickAck.symbol: number]
    default: return [:]
    }
  }
}

extension Address {
  /// An address as a recorded run writes it, `ADDRESS:PORT`.
  fileprivate init?(word: String) {
    let parts = word.split(separator: ":")
    guard parts.count == 2, let port = Int(parts[1]) else { return nil }
    self.init(String(parts[0]), port)
  }
}
