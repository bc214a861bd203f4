import Diagrams
import ProtocolModel
import Simulation
import TCP

/// Writes what one host of a run does as a script for packetdrill, which plays the other host and compares.
///
/// The host's user calls become system calls, what arrives at it is put into its kernel (`<`), and what it sends is expected (`>`). Sequence
/// numbers are counted from each side's first one, as packetdrill counts them. The script says in comments what it leaves out.
public struct PacketdrillScript: Hashable, Sendable {
  /// The host that the kernel stands for.
  public var side: Side

  /// Creates a writer.
  public init(side: Side = .left) {
    self.side = side
  }

  /// The script, ended by a line feed.
  public func render(_ trace: Trace) -> String {
    var lines = [
      "// The host \(trace.hosts[side] ?? side.rawValue) of the run \(trace.scenario), for packetdrill.",
      "// Left out: options of segments (none are offered), what the network loses on the way to this host,",
      "// and timers, whose lengths are those of RFC 9293 and not the kernel's.",
    ]
    var writer = PacketdrillWriter(side: side, trace: trace)
    for event in trace.events where event.side == side { writer.add(event) }
    lines += writer.lines
    return lines.map { $0 + "\n" }.joined()
  }
}

/// The lines of a script as the run goes on.
struct PacketdrillWriter {
  private(set) var lines: [String] = []
  private let side: Side
  private let trace: Trace
  private var time = 0
  /// The first numbers of this host and of the other one.
  private var own: UInt32?
  private var peer: UInt32?
  /// The descriptor of the socket, and of the listening one.
  private var socket: Int?
  private var listener: Int?
  private var next = 3

  init(side: Side, trace: Trace) {
    self.side = side
    self.trace = trace
  }

  /// Adds an event of the host.
  mutating func add(_ event: TraceEvent) {
    own = event.after.variables[ISS.symbol] ?? event.before.variables[ISS.symbol] ?? own
    switch event.cause {
    case .call(let call, let arguments): add(call, arguments, event)
    case .arrival(let number):
      let segment = trace.transmissions[number].segment
      if segment.controlBits.contains(.SYN) { peer = segment.fields[SEG.SEQ.symbol] }
      put("< \(notation(segment, from: peer, to: own))", at: event.time)
    case .timeout(let timeout): lines.append("// \(timeout.name) at \(ScriptTime.seconds(event.time)) s")
    case .crash: lines.append("// the host forgets everything at \(ScriptTime.seconds(event.time)) s; packetdrill cannot do that")
    }
    if let listener, socket == nil, event.after.state == .established || event.after.state == .closeWait {
      put("accept(\(listener), ..., ...) = \(next)", at: event.time)
      socket = next
      next += 1
    }
    for told in event.reaction.told {
      switch told {
      case .delivery(_, _, octets: let octets): put("read(\(socket ?? 3), ..., \(max(octets, 1))) = \(octets)", at: event.time)
      case .answer, .completion, .signal: lines.append("// the user is told: \(told.note)")
      }
    }
    for number in event.sent {
      put("> \(notation(trace.transmissions[number].segment, from: own, to: peer))", at: event.time)
    }
  }

  private mutating func add(_ call: Event, _ arguments: [Symbol: UInt32], _ event: TraceEvent) {
    let octets = arguments[CALL.octets.symbol] ?? 0
    let handle = socket ?? listener ?? 3
    switch call {
    case .openActive:
      socket = open(event)
      put("fcntl(\(socket ?? 3), F_SETFL, O_RDWR|O_NONBLOCK) = 0", at: event.time)
      put("connect(\(socket ?? 3), ..., ...) = -1 EINPROGRESS (Operation now in progress)", at: event.time)
    case .openPassive:
      listener = open(event)
      put("setsockopt(\(listener ?? 3), SOL_SOCKET, SO_REUSEADDR, [1], 4) = 0", at: event.time)
      put("bind(\(listener ?? 3), ..., ...) = 0", at: event.time)
      put("listen(\(listener ?? 3), 1) = 0", at: event.time)
    case .send: put("write(\(handle), ..., \(octets)) = \(octets)", at: event.time)
    case .close: put("close(\(handle)) = 0", at: event.time)
    case .abort:
      put("setsockopt(\(handle), SOL_SOCKET, SO_LINGER, {onoff=1, linger=0}, 8) = 0", at: event.time)
      put("close(\(handle)) = 0", at: event.time)
    default: lines.append("// left out: the call \(call.name(with: arguments))")
    }
  }

  private mutating func open(_ event: TraceEvent) -> Int {
    let handle = next
    next += 1
    put("socket(..., SOCK_STREAM, IPPROTO_TCP) = \(handle)", at: event.time)
    return handle
  }

  /// A line at a time, which is written as the time that has passed since the line before.
  private mutating func put(_ text: String, at now: Int) {
    let isFirst = !lines.contains { !$0.hasPrefix("//") }
    lines.append("\(isFirst ? "" : "+")\(ScriptTime.seconds(isFirst ? now : now - time)) \(text)")
    time = now
  }

  /// A segment as packetdrill writes it: `S. 0:0(0) ack 1 win 65535`.
  private func notation(_ segment: Segment, from sender: UInt32?, to receiver: UInt32?) -> String {
    let letters: [(ControlBit, String)] = [(.FIN, "F"), (.SYN, "S"), (.RST, "R"), (.URG, "U"), (.ACK, ".")]
    // Without any flag there is a hyphen.
    let set = letters.filter { segment.has($0.0) }.map(\.1).joined()
    let flags = set.isEmpty ? "-" : set
    let first = (segment.fields[SEG.SEQ.symbol] ?? 0) &- (sender ?? 0)
    var text = "\(flags) \(first):\(first &+ segment.text)(\(segment.text))"
    if let ack = segment.fields[SEG.ACK.symbol] { text += " ack \(ack &- (receiver ?? 0))" }
    if let window = segment.fields[SEG.WND.symbol] { text += " win \(min(window, 65_535))" }
    if let urgent = segment.fields[SEG.UP.symbol] { text += " urg \(urgent &- (segment.fields[SEG.SEQ.symbol] ?? 0))" }
    return text
  }
}

/// Times as scripts write them.
enum ScriptTime {
  /// Milliseconds as seconds.
  static func seconds(_ milliseconds: Int) -> String {
    let fraction = String(milliseconds % 1000)
    return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
  }
}
