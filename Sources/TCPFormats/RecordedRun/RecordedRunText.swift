extension RecordedRun {
  /// The run as the text of its file, every line ended by a line feed.
  public var text: String {
    var lines = ["recorded-run \(Self.version)", "name \(name)", "description \(description)", "kernel \(kernel)"]
    lines.append("duration \(Self.seconds(duration))")
    lines += hosts.map { "host \($0.id) \($0.address)" }
    lines += sysctls.map { "sysctl \($0.host) \($0.name) \($0.value)" }
    lines += timedLines
    lines += paths.map(\.text)
    lines += counterLines
    lines.append("end \(lines.count + 1)")
    return lines.map { $0 + "\n" }.joined()
  }

  /// Seconds with six decimals, of microseconds.
  static func seconds(_ microseconds: Int) -> String {
    let fraction = String(microseconds % 1_000_000)
    return "\(microseconds / 1_000_000)." + String(repeating: "0", count: 6 - fraction.count) + fraction
  }

  /// What happened, in order of time; of what has one time, in the order of the lines that it was read from.
  private var timedLines: [String] {
    var timed: [(time: Int, line: Int, text: String)] = []
    timed += calls.map { ($0.time, $0.line, $0.text) }
    timed += segments.map { ($0.time, $0.line, $0.text) }
    timed += frames.map { ($0.time, $0.line, $0.text) }
    timed += stateChanges.map { ($0.time, $0.line, $0.text) }
    timed += sockets.map { ($0.time, $0.line, $0.text) }
    return timed.sorted { ($0.time, $0.line) < ($1.time, $1.line) }.map { "\(Self.seconds($0.time)) \($0.text)" }
  }

  private var counterLines: [String] {
    hosts.compactMap { host in
      let own = counters.filter { $0.host == host.id }.map { " \($0.name)=\($0.value)" }
      return own.isEmpty ? nil : "counters \(host.id)" + own.joined()
    }
  }
}

extension RecordedRun.Path {
  fileprivate var text: String {
    var words = ["path", host]
    if let localPort { words.append("local=\(localPort)") }
    if let remotePort { words.append("remote=\(remotePort)") }
    return (words + states).joined(separator: " ")
  }
}

extension RecordedRun.Call {
  fileprivate var text: String {
    let words = ["call", host, socket, function] + arguments + ["->", result.text, "took=\(RecordedRun.seconds(duration))"]
    return words.joined(separator: " ")
  }
}

extension RecordedRun.Call.Result {
  fileprivate var text: String {
    switch self {
    case .ok: "ok"
    case .octets(let count): "octets=\(count)"
    case .endOfStream: "end-of-stream"
    case .error(let name): name
    }
  }
}

extension RecordedRun.Sender {
  fileprivate var text: String {
    switch self {
    case .host(let id): id
    case .handMade: "hand-made"
    }
  }

  /// The words after what was sent: what became of it, which is not told of what was made by hand.
  fileprivate func words(of fate: RecordedRun.Fate) -> [String] {
    switch (self, fate) {
    case (.handMade, _): []
    case (.host, .arrives(let time)): ["arrives=\(RecordedRun.seconds(time))"]
    case (.host, .lost): ["lost"]
    case (.host, .taken): ["taken"]
    }
  }
}

extension RecordedRun.WireSegment {
  fileprivate var text: String {
    var words = ["segment", sender.text, "\(source)", ">", "\(destination)", controlBits.isEmpty ? "-" : controlBits, "seq=\(sequence)"]
    if acknowledgment != 0 { words.append("ack=\(acknowledgment)") }
    if length != 0 { words.append("len=\(length)") }
    words.append("win=\(window)")
    words += options.words
    words += sender.words(of: fate)
    return words.joined(separator: " ")
  }
}

extension RecordedRun.Options {
  fileprivate var words: [String] {
    var words: [String] = []
    if let maximumSegmentSize { words.append("mss=\(maximumSegmentSize)") }
    if permitsSACK { words.append("sackok") }
    if let windowScale { words.append("wscale=\(windowScale)") }
    if let timestamp { words.append("ts=\(timestamp.value)/\(timestamp.echo)") }
    if !blocks.isEmpty { words.append("sack=" + blocks.map { "\($0.left)-\($0.right)" }.joined(separator: ",")) }
    if let fastOpen { words.append("fastopen=\(fastOpen)") }
    return words + otherKinds.map { "option=\($0)" }
  }
}

extension RecordedRun.OtherFrame {
  fileprivate var text: String {
    var words = ["frame", sender.text, source, ">", destination, protocolName]
    if let kind { words.append(kind) }
    if let about { words.append("about=\(about.source)>\(about.destination)") }
    words += sender.words(of: fate)
    return words.joined(separator: " ")
  }
}

extension RecordedRun.StateChange {
  fileprivate var text: String { "state \(host) \(socket) \(local) > \(remote) \(old) > \(new)" }
}

extension RecordedRun.SocketObservation {
  fileprivate var text: String {
    var words = ["socket", host, socket, "\(local)", ">", "\(remote)"]
    guard let view else { return (words + ["gone"]).joined(separator: " ") }
    words += [view.state, view.kind.rawValue]
    if view.receiveQueue != 0 { words.append("recv=\(view.receiveQueue)") }
    if view.sendQueue != 0 { words.append("send=\(view.sendQueue)") }
    if let timer = view.timer {
      words.append("timer=\(timer.name)")
      if timer.retransmissions != 0 { words.append("retransmissions=\(timer.retransmissions)") }
      words.append("left=\(RecordedRun.seconds(timer.remaining))")
    }
    return words.joined(separator: " ")
  }
}
