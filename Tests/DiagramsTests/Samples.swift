import Diagrams

/// Diagrams built by hand, each to show one difficulty.
enum Sample: String, CaseIterable {
  case handshake, simultaneousOpen, lossAndRetransmission, overtaking, tenInFlight, burst, longNumbers, chinese, longTimes, injected,
    crossingCloses

  var diagram: SequenceDiagram {
    get throws {
      switch self {
      case .handshake: try Self.handshakeDiagram
      case .simultaneousOpen: try Self.simultaneousOpenDiagram
      case .lossAndRetransmission: try Self.lossDiagram
      case .overtaking: try Self.overtakingDiagram
      case .tenInFlight: try Self.tenInFlightDiagram
      case .burst: try Self.burstDiagram
      case .longNumbers: try Self.longNumbersDiagram
      case .chinese: try Self.chineseDiagram
      case .longTimes: try Self.longTimesDiagram
      case .injected: try Self.injectedDiagram
      case .crossingCloses: try Self.crossingClosesDiagram
      }
    }
  }

  private static var handshakeDiagram: SequenceDiagram {
    get throws {
      var talk = Conversation("Client", "CLOSED", "Server", "CLOSED")
      talk.happens(.call("passive OPEN"), at: 0, .right, enter: "LISTEN", rules: ["open.passive"])
      talk.happens(.call("active OPEN"), at: 0, .left, enter: "SYN-SENT", rules: ["open.active"])
      let syn = talk.sends("SYN seq=100")
      talk.arrives(syn, enter: "SYN-RECEIVED", rules: ["listen.syn"])
      let synAck = talk.sends("SYN,ACK seq=300 ack=101")
      talk.arrives(synAck, enter: "ESTABLISHED", notes: ["OPEN completed"], rules: ["syn-sent.ack.acceptable", "syn-sent.syn.establishes"])
      let ack = talk.sends("ACK seq=101 ack=301")
      talk.arrives(ack, enter: "ESTABLISHED", notes: ["OPEN completed"], rules: ["otherwise.sequence", "otherwise.ack.establishes"])
      return try talk.diagram
    }
  }

  private static var simultaneousOpenDiagram: SequenceDiagram {
    get throws {
      var talk = Conversation("Host A", "CLOSED", "Host B", "CLOSED")
      talk.happens(.call("active OPEN"), at: 0, .left, enter: "SYN-SENT")
      let first = talk.sends("SYN seq=100")
      talk.happens(.call("active OPEN"), at: 10, .right, enter: "SYN-SENT")
      let second = talk.sends("SYN seq=300")
      talk.arrives(first, enter: "SYN-RECEIVED")
      let third = talk.sends("SYN,ACK seq=300 ack=101")
      talk.arrives(second, enter: "SYN-RECEIVED")
      let fourth = talk.sends("SYN,ACK seq=100 ack=301")
      talk.arrives(third, enter: "ESTABLISHED")
      talk.arrives(fourth, enter: "ESTABLISHED")
      return try talk.diagram
    }
  }

  private static var lossDiagram: SequenceDiagram {
    get throws {
      var talk = Conversation("Client", "ESTABLISHED", "Server", "ESTABLISHED")
      talk.happens(.call("SEND 50 octets"), at: 0, .left)
      talk.loses("ACK seq=101 ack=301 len=50")
      talk.happens(.timeout("RETRANSMISSION TIMEOUT"), at: 1000, .left, rules: ["timeout.retransmission"])
      let again = talk.sends("ACK seq=101 ack=301 len=50", again: true)
      talk.arrives(again, notes: ["50 octets received"])
      talk.loses("ACK seq=301 ack=151")
      talk.happens(.timeout("RETRANSMISSION TIMEOUT"), at: 3000, .left)
      let third = talk.sends("ACK seq=101 ack=301 len=50", again: true)
      talk.arrives(third)
      talk.sends("ACK seq=301 ack=151", delay: nil, again: true)
      return try talk.diagram
    }
  }

  private static var overtakingDiagram: SequenceDiagram {
    get throws {
      var talk = Conversation("Client", "ESTABLISHED", "Server", "ESTABLISHED")
      talk.happens(.call("SEND 100 octets"), at: 0, .left)
      let slow = talk.sends("ACK seq=101 len=50", delay: 90)
      let quick = talk.sends("ACK seq=151 len=50", delay: 40)
      talk.arrives(quick)
      let duplicate = talk.sends("ACK seq=301 ack=101")
      talk.happens(.arrival(duplicate), at: 90, .left)
      talk.happens(.arrival(slow), at: 90, .right)
      talk.sends("ACK seq=301 ack=201", delay: nil)
      return try talk.diagram
    }
  }

  private static var tenInFlightDiagram: SequenceDiagram {
    get throws {
      var talk = Conversation("Client", "ESTABLISHED", "Server", "ESTABLISHED")
      talk.happens(.call("SEND 5000 octets"), at: 0, .left)
      let segments = (0..<10).map { talk.sends("ACK seq=\(101 + $0 * 500) len=500", delay: 50 + $0) }
      for segment in segments { talk.arrives(segment) }
      return try talk.diagram
    }
  }

  private static var burstDiagram: SequenceDiagram {
    get throws {
      var talk = Conversation("Client", "ESTABLISHED", "Server", "ESTABLISHED")
      talk.happens(.call("SEND 150 octets"), at: 200, .left)
      let first = talk.sends("ACK seq=101 ack=301 len=50")
      talk.loses("ACK seq=151 ack=301 len=50")
      let third = talk.sends("PSH,ACK seq=201 ack=301 len=50")
      talk.arrives(first)
      let one = talk.sends("ACK seq=301 ack=151")
      talk.arrives(third)
      let two = talk.sends("ACK seq=301 ack=151")
      talk.arrives(one)
      talk.arrives(two, notes: ["duplicate acknowledgment"])
      return try talk.diagram
    }
  }

  private static var longNumbersDiagram: SequenceDiagram {
    get throws {
      var talk = Conversation("Client", "ESTABLISHED", "Server", "SYN-RECEIVED")
      talk.happens(.call("SEND 1460 octets"), at: 0, .left)
      let data = talk.sends("PSH,ACK seq=4294967295 ack=3000000000 len=1460 win=65535")
      talk.arrives(data, enter: "ESTABLISHED", notes: ["OPEN completed", "1460 octets received, which the user has not yet asked for"])
      let answer = talk.sends("ACK seq=3000000000 ack=1459 win=65535")
      talk.arrives(answer, notes: ["SEND completed: 1460 octets acknowledged by the other side"])
      return try talk.diagram
    }
  }

  private static var chineseDiagram: SequenceDiagram {
    get throws {
      var talk = Conversation("Client 客户端", "CLOSED", "服务器", "LISTEN")
      talk.happens(.call("active OPEN"), at: 0, .left, enter: "SYN-SENT")
      let syn = talk.sends("SYN seq=100")
      talk.arrives(syn, enter: "SYN-RECEIVED", notes: ["收到连接请求，放入 SYN 队列，等待对方确认，此时还没有交给应用程序"])
      talk.sends("SYN,ACK seq=300 ack=101", delay: nil)
      talk.happens(.fault("crash"), at: 60, .left, enter: "CLOSED", notes: ["连接消失了"])
      return try talk.diagram
    }
  }

  private static var longTimesDiagram: SequenceDiagram {
    get throws {
      var talk = Conversation("Client", "ESTABLISHED", "Server", "ESTABLISHED")
      talk.happens(.call("SEND 50 octets"), at: 0, .left)
      talk.loses("ACK seq=101 len=50")
      talk.happens(.timeout("USER TIMEOUT"), at: 183_000, .left, enter: "CLOSED", notes: ["connection aborted due to user timeout"])
      talk.happens(.timeout("TIME-WAIT TIMEOUT"), at: 240_000, .right, enter: "CLOSED")
      return try talk.diagram
    }
  }

  private static var injectedDiagram: SequenceDiagram {
    get throws {
      var talk = Conversation("Client", "ESTABLISHED", "Server", "ESTABLISHED")
      let reset = talk.injects("RST seq=102", from: .left, at: 10, delay: 5)
      talk.arrives(reset)
      let challenge = talk.sends("ACK seq=301 ack=101")
      let old = talk.injects("SYN seq=7", from: .right, at: 20, delay: 10)
      talk.arrives(old)
      talk.arrives(challenge, notes: ["connection reset"])
      return try talk.diagram
    }
  }

  private static var crossingClosesDiagram: SequenceDiagram {
    get throws {
      var talk = Conversation("Client", "ESTABLISHED", "Server", "ESTABLISHED")
      talk.happens(.call("CLOSE"), at: 1000, .left, enter: "FIN-WAIT-1")
      let first = talk.sends("FIN,ACK seq=100 ack=300")
      talk.happens(.call("CLOSE"), at: 1000, .right, enter: "FIN-WAIT-1")
      let second = talk.sends("FIN,ACK seq=300 ack=100")
      talk.arrives(second, enter: "CLOSING")
      let third = talk.sends("ACK seq=101 ack=301")
      talk.arrives(first, enter: "CLOSING")
      let fourth = talk.sends("ACK seq=301 ack=101")
      talk.arrives(third, enter: "TIME-WAIT")
      talk.arrives(fourth, enter: "TIME-WAIT")
      talk.happens(.timeout("TIME-WAIT TIMEOUT"), at: 241_050, .left, enter: "CLOSED")
      return try talk.diagram
    }
  }
}
